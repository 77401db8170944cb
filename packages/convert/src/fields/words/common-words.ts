import { COMMON_STEMS, COMMON_WORDS } from '../../tables/common-words.ts'
import { trimMarksEnd } from '../trim-marks.ts'

const SHORTEST_STEM = 5
const LONGEST_WORD = 40
/** Of the words that end compounds: `Küstenmuseum`, `Projektleiterin`. */
const SHORTEST_ENDING = 6

/** Whether a word, such as `Institute` or `Rechtsanwalt`, stands in names of institutions and positions but in no name of a person. */
export function isCommonWord(word: string): boolean {
  const folded = trimMarksEnd(word.toLowerCase(), '.,:;')
  if (COMMON_WORDS.has(folded)) return true
  const length = Math.min(folded.length, LONGEST_WORD)
  for (let end = SHORTEST_STEM; end <= length; end += 1)
    if (COMMON_STEMS.has(folded.slice(0, end))) return true
  for (let start = 3; start <= length - SHORTEST_ENDING; start += 1)
    if (COMMON_WORDS.has(folded.slice(start))) return true
  return false
}
