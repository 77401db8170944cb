/** Write a text as a CSS string in ASCII that cannot end early nor close the style element. */
export function cssString(text: string): string {
  const safe = text.replace(/["\\<>&]|[^ -~]/gu, (mark) => `\\${mark.codePointAt(0)?.toString(16) ?? ''} `)
  return `"${safe}"`
}
