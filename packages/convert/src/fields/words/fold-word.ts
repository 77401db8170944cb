const PLAIN = /^[a-z0-9]+$/u
const OTHER = /[\p{M}ßæœøłđðþı]/gu
const LETTERS: Readonly<Record<string, string>> = {
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

/** A single word for comparing: lower case, without diacritics. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  return PLAIN.test(lower) ? lower : lower.normalize('NFD').replace(OTHER, (letter) => LETTERS[letter] ?? '')
}
