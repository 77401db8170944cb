const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** Most phrases of the lexicon are folded as they are written. */
const FOLDED = /^[a-z\d]+(?: [a-z\d]+)*$/

/**
 * A phrase for comparing: lower case, without diacritics and punctuation, words one space apart. What separates
 * the members of a list (comma, slash, ampersand, a dash between spaces, colon) becomes `&`.
 */
export function fold(text: string): string {
  if (FOLDED.test(text)) return text
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200d\ufeff]/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => letters[letter] ?? letter)
    .replace(/['’](?=s(?:\s|$))/g, '')
    .replace(/[,;:/&+|·•]|[–—](?!\p{L})|\s-(?=\s)/gu, ' & ')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
}
