/** An address as a reader wants to see it: without scheme, `www.` and a lone slash at the end. */
export function prettyUrl(url: string): string {
  return url.replace(/^(?:https?:\/\/)(?:www\.)?|^(?:mailto|tel):/i, '').replace(/\/$/, '')
}
