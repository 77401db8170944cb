import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'

/** The languages that a word speaks for, and how much. */
type Shares = readonly (readonly [string, number])[]

/** A word of the lexicon says less than a function word, which counts 1. */
const LEXICON_WEIGHT = 0.6

/** For each word its shares: the more languages have it, the less it says. */
export const WORD_WEIGHTS: ReadonlyMap<string, Shares> = withCommonShares(weightsIn(languages))

function weightsIn(sources: readonly Language[]): Map<string, [string, number][]> {
  const index = new Map<string, [string, number][]>()
  for (const language of sources) {
    for (const [word, weight] of wordsOf(language)) {
      const shares = index.get(word)
      if (shares === undefined) index.set(word, [[language.code, weight]])
      else shares.push([language.code, weight])
    }
  }
  for (const shares of index.values()) for (const share of shares) share[1] /= shares.length
  return index
}

function wordsOf(language: Language): Map<string, number> {
  const lexicon = [language.headings, language.labels].flatMap((table) => Object.values(table).flat())
  const phrases = [
    ...lexicon,
    ...language.calendar.months.flat(),
    ...language.calendar.present,
    ...language.positions,
  ]
  const words = new Map<string, number>()
  const printed = new Set(phrases.join(' ').split(' '))
  for (const word of [...printed].join(' ').match(/\p{L}{3,}/gu) ?? []) words.set(word, LEXICON_WEIGHT)
  for (const word of language.stopwords) words.set(word, 1)
  return words
}

/** Most words have the shares of many others: a table is small that holds each only once. */
function withCommonShares(weights: ReadonlyMap<string, Shares>): Map<string, Shares> {
  const known = new Map([...weights.values()].map((shares) => [JSON.stringify(shares), shares]))
  return new Map([...weights].map(([word, shares]) => [word, known.get(JSON.stringify(shares)) ?? shares]))
}
