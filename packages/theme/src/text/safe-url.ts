const safeScheme = /^(?:https?|mailto|tel|doi):/i
const bareDomain = /^(?:www\.)[^\s/]+\.[a-z]{2,}(?:[/?#]\S*)?$/i

/**
 * The address a link may lead to: http, https, mailto and tel as they stand, a doi through its resolver, a bare
 * `www.` address under https, and nothing else. Spaces and control characters never pass.
 */
export function safeUrl(url: string | undefined): string | undefined {
  const address = url?.trim() ?? ''
  if (/[\s<>"\\]/.test(address)) return undefined
  if (bareDomain.test(address)) return `https://${address}`
  if (!safeScheme.test(address)) return undefined
  return address.replace(/^doi:/i, 'https://doi.org/')
}
