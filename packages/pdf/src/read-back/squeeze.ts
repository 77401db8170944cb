/** Reduce a text to what no line break, hyphen or typographic variant changes: its letters, marks and digits. */
export function squeeze(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
}
