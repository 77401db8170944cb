import { languages } from '../languages/index.ts'

/** Short words that join, and that no language has for `of` or `at`. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  languages.flatMap(({ prepositions }) => [...prepositions.of, ...prepositions.at]),
)
const WORDS = [...new Set(languages.flatMap((language) => language.conjunctions))]
  .filter((word) => /^(?:\p{L}{1,4}|&)$/u.test(word) && !PREPOSITIONS.has(word))
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
