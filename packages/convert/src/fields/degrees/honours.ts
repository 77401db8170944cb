import { HONOURS } from '../../tables/phrase-indexes.ts'
import { phraseHits } from '../words/phrase-index.ts'
import { placedWords } from '../words/placed-words.ts'

const SPANISH_CLASS = new Set(['sobresaliente', 'notable'])
/** Words of one word that are honours only where they stand alone between commas or brackets. */
const ALONE = /(?:^|[,;([:“"„«–—-])$/u
const ALONE_AFTER = /^\s*(?:$|[,;.()\]:”"“»–—\t\n-])/u

export interface Printed {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Find the honours that a degree was awarded with: `summa cum laude`, `with distinction / “summa cum laude”`, `mention très bien`. */
export function honoursIn(text: string): Printed | undefined {
  const words = placedWords(text)
  const hits = phraseHits(
    HONOURS,
    words.map((word) => word.folded),
  ).flatMap((hit) => {
    const start = words[hit.at]?.start ?? 0
    const end = words[hit.at + hit.words - 1]?.end ?? start
    const isSure = hit.words > 1 || SPANISH_CLASS.has(hit.phrase)
    const isAlone = opensPart(text.slice(0, start)) && ALONE_AFTER.test(text.slice(end))
    const isNumber = !/\p{L}/u.test(text.slice(start, end)) && !/:/u.test(text.slice(start, end))
    return (isSure || isAlone) && !isNumber ? [{ start, end }] : []
  })
  const [first] = hits
  if (first === undefined) return undefined
  let { end } = first
  for (const hit of hits.slice(1))
    if (/^[\s/,“”"„«»(-]{1,5}$/u.test(text.slice(end, hit.start))) end = hit.end
  const note = /^ ?\([^()]{1,60}\)/u.exec(text.slice(end))?.[0] ?? ''
  const closed =
    end + (/^[”"“»]/u.test(text.slice(end)) && /[“„"«]/u.test(text.slice(first.start, end)) ? 1 : note.length)
  return { text: text.slice(first.start, closed), start: first.start, end: closed }
}

/** Whether a word behind this text stands at the start of a part, or of a cell. */
function opensPart(before: string): boolean {
  const bare = before.trimEnd()
  return ALONE.test(bare) || /[\t\n]/u.test(before.slice(bare.length))
}
