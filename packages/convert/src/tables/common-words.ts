import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'

const SHORTEST_STEM = 5
/** Words of headings and positions that are family names or particles as well. */
const ALSO_NAMES: readonly string[] =
  'van von der den del della dos bishop dean reader marshall cook long page baker small frei jung lang russo greco tedesco catalano spagnolo gallego galego castellano vasco turco albanese sardo capo corte juez rettore pastor son sen libero till ove grant post press fields honor key preis bücher vita davis ward field law georgia virginia cui das richter'.split(
    ' ',
  )

/** Words of organisations, positions and headings, which are in no person's name. */
export const COMMON_WORDS: ReadonlySet<string> = commonWords(languages)
/** Beginnings of such words, at least five letters long. */
export const COMMON_STEMS: ReadonlySet<string> = stems(languages)

function commonWords(sources: readonly Language[]): Set<string> {
  const found = new Set<string>()
  for (const language of sources) {
    const { organisations, departments, positions, stopwords, languageNames } = language
    const phrases = [organisations, departments, positions, stopwords, languageNames].flat()
    for (const phrase of phrases) {
      for (const word of phrase.split(/[\s,/()]+/u)) {
        if (!word.endsWith('*') && word.length > 2) found.add(word.toLowerCase())
      }
    }
  }
  for (const heading of sources.flatMap(({ headings }) => Object.values(headings).flat()))
    if (!/[\s-]/u.test(heading)) found.add(heading.toLowerCase())
  for (const name of ALSO_NAMES) found.delete(name)
  return found
}

function stems(sources: readonly Language[]): Set<string> {
  const words = sources.flatMap((language) =>
    [language.organisations, language.departments, language.positions].flat(),
  )
  const stemmed = words.filter((word) => word.endsWith('*') && !word.includes(' '))
  return new Set(
    stemmed.map((word) => word.slice(0, -1).toLowerCase()).filter((stem) => stem.length >= SHORTEST_STEM),
  )
}
