/** Control and formatting characters: a document could move the cursor or turn the line's direction with them. */
const hidden = /[\p{Cc}\p{Cf}\u2028\u2029]/gu

/** Text of a document as one harmless line of the same length, fit for a terminal. */
export function plainText(text: string): string {
  return text.replaceAll('\t', ' ').replace(hidden, '·')
}
