import {
  PREPOSITIONS_AT,
  PREPOSITIONS_FOR,
  PREPOSITIONS_OF,
  PREPOSITIONS_OF_EMPLOYER,
  PREPOSITIONS_OF_GIVER,
} from '../tables/words.ts'

/** A preposition with the spaces around it. */
export interface Preposition {
  readonly index: number
  readonly length: number
}

/** Places where `at` stands in a text: `Postdoc at the University of X`, `chercheur à l'Institut Y`. */
export const prepositionsAt: (text: string) => Preposition[] = finder(PREPOSITIONS_AT)

/** Places where a preposition stands that an employer follows, and no place: `Berater bei Siemens`. */
export const prepositionsOfEmployer: (text: string) => Preposition[] = finder(PREPOSITIONS_OF_EMPLOYER)

/** Places where `of` stands in a text: `Department of X of the University of Y`, `Institut für X der Universität Y`. */
export const prepositionsOf: (text: string) => Preposition[] = finder(PREPOSITIONS_OF)

/** Places where a role ends and what it is for begins: `member of the board`, `Gutachterin für X`. */
export function prepositionsOfRole(text: string): Preposition[] {
  return [...prepositionsOf(text), ...prepositionsFor(text)].sort((a, b) => a.index - b.index)
}

const prepositionsFor = finder(PREPOSITIONS_FOR)

/** Places where `of` stands in the languages in which what stands before it is a name of its own: `Prix de thèse de la Fondation X`. */
export const prepositionsOfGiver: (text: string) => Preposition[] = finder(PREPOSITIONS_OF_GIVER)

function finder(words: readonly string[]): (text: string) => Preposition[] {
  const elided = words.filter((word) => word.endsWith("'")).map((word) => word.slice(0, -1))
  const whole = words.filter((word) => !word.endsWith("'"))
  const pattern = new RegExp(`\\s(?:(?:${elided.join('|')})['’]\\s?|(?:${whole.join('|')})\\s)`, 'giu')
  return (text) =>
    [...text.matchAll(pattern)].map((match) => ({ index: match.index, length: match[0].length }))
}
