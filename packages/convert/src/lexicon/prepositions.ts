import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'

/** A preposition with the spaces around it. */
export interface Preposition {
  readonly index: number
  readonly length: number
}

/** Places where `at` stands in a text: `Postdoc at the University of X`, `chercheur à l'Institut Y`. */
export const prepositionsAt: (text: string) => Preposition[] = finder(languages, 'at')

/** Places where `of` stands in a text: `Department of X of the University of Y`, `Institut für X der Universität Y`. */
export const prepositionsOf: (text: string) => Preposition[] = finder(languages, 'of')

/** Places where a role ends and what it is for begins: `member of the board`, `Gutachterin für X`. */
export function prepositionsOfRole(text: string): Preposition[] {
  return [...prepositionsOf(text), ...prepositionsFor(text)].sort((a, b) => a.index - b.index)
}

const prepositionsFor = finder(languages, 'for')

/** Places where `of` stands in the languages in which what stands before it is a name of its own: `Prix de thèse de la Fondation X`. */
export const prepositionsOfGiver: (text: string) => Preposition[] = finder(
  languages.filter((language) => language.grammar.head === 'first'),
  'of',
)

function finder(
  sources: readonly Language[],
  kind: keyof Language['prepositions'],
): (text: string) => Preposition[] {
  const words = [...new Set(sources.flatMap((language) => language.prepositions[kind]))].sort(
    (a, b) => b.length - a.length,
  )
  const elided = words.filter((word) => word.endsWith("'")).map((word) => word.slice(0, -1))
  const whole = words.filter((word) => !word.endsWith("'"))
  const pattern = new RegExp(`\\s(?:(?:${elided.join('|')})['’]\\s?|(?:${whole.join('|')})\\s)`, 'giu')
  return (text) =>
    [...text.matchAll(pattern)].map((match) => ({ index: match.index, length: match[0].length }))
}
