import { languages } from '../../languages/index.ts'
import type { Language } from '../../languages/language.ts'
import { trimMarksEnd } from '../trim-marks.ts'

const SHORTEST_STEM = 5
const LONGEST_WORD = 40
/** Of the words that end compounds: `Küstenmuseum`, `Projektleiterin`. */
const SHORTEST_ENDING = 6
/** Words of headings and positions that are family names or particles as well. */
const ALSO_NAMES: readonly string[] =
  'van von der den del della dos bishop dean reader marshall cook long page baker small frei jung lang russo greco tedesco catalano spagnolo gallego galego castellano vasco turco albanese sardo capo corte juez rettore pastor son sen libero till ove'.split(
    ' ',
  )
/** Words of organisations and positions, which are in no person's name. */
const COMMON: ReadonlySet<string> = commonWords(languages)
/** Beginnings of such words, at least five letters long. */
const STEMS: ReadonlySet<string> = stems(languages)

/** Whether a word, such as `Institute` or `Rechtsanwalt`, stands in names of institutions and positions but in no name of a person. */
export function isCommonWord(word: string): boolean {
  const folded = trimMarksEnd(word.toLowerCase(), '.,:;')
  if (COMMON.has(folded)) return true
  const length = Math.min(folded.length, LONGEST_WORD)
  for (let end = SHORTEST_STEM; end <= length; end += 1) if (STEMS.has(folded.slice(0, end))) return true
  for (let start = 3; start <= length - SHORTEST_ENDING; start += 1)
    if (COMMON.has(folded.slice(start))) return true
  return false
}

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
