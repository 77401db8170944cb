/** Write a text as a CSS string that cannot end early nor close the style element. */
export function cssString(text: string): string {
  const safe = text.replace(
    /["\\<>&\p{Cc}\u2028\u2029]/gu,
    (mark) => `\\${mark.codePointAt(0)?.toString(16) ?? ''} `,
  )
  return `"${safe}"`
}
