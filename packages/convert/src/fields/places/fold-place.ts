const PLAIN = /^[A-Za-z-]+(?: [A-Za-z-]+)*$/u

/** The name of a place for comparing: lower case without diacritics, with plain apostrophes. */
export function foldPlace(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return text
    .trim()
    .replace(/\.$/u, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´]/gu, "'")
    .replace(/\s+/gu, ' ')
    .toLowerCase()
}
