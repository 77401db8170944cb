import { FLUENCY } from '../../tables/phrase-indexes.ts'
import { phraseHits } from '../words/phrase-index.ts'
import { placedWords } from '../words/placed-words.ts'

/** Whether a text says how well somebody speaks: `fluent`, `reading knowledge`, `C1`. */
export function isLevel(text: string): boolean {
  const words = placedWords(text).map((word) => word.folded)
  return phraseHits(FLUENCY, words).length > 0
}
