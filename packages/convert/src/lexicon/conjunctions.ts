import { CONJUNCTIONS, PREPOSITIONS_AT, PREPOSITIONS_OF } from '../tables/words.ts'

/** Short words that join, and that no language has for `of` or `at`. */
const WORDS = [...CONJUNCTIONS]
  .filter((word) => /^(?:\p{L}{1,4}|&)$/u.test(word))
  .filter((word) => !PREPOSITIONS_OF.includes(word) && !PREPOSITIONS_AT.includes(word))
  .join('|')
const BEGINS = new RegExp(`^(?:${WORDS})\\s`, 'iu')
const HOLDS = new RegExp(`\\s(?:${WORDS})\\s`, 'iu')

/** Whether a text begins with a conjunction: `and Behavior`. */
export function beginsConjunction(text: string): boolean {
  return BEGINS.test(text)
}

/** Whether a conjunction joins two words of a text: `History and Art Studies`. */
export function holdsConjunction(text: string): boolean {
  return HOLDS.test(text)
}
