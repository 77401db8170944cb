import type { PDFPageProxy } from 'unpdf/pdfjs'
import { type PaintedLetter, paintedLetters } from './painted-letters.ts'
import type { TextItem, TextItems } from './runs-of.ts'

/** Fewer letters are initials. */
const FEWEST_LETTERS = 4
/** This share of the words are one letter; pairs that are kerned stand closer, `TA M S I N`. */
const SINGLE = 0.7
const LONGEST = 3
/** How much wider than the others of its words a gap is that parts two of them, in thousandths of a letter height. */
const WIDER = 150

/**
 * Join letters that are set apart for their looks, `C U R R I C U L U M   V I T A E`. How wide the gaps are is only known from what the page
 * paints, which is asked for where there are such letters.
 */
export async function joinSpacedLetters(page: PDFPageProxy, items: TextItems): Promise<TextItems> {
  const spaced = spacedItems(items)
  if (spaced.size === 0) return items
  const painted = await paintedLetters(page)
  const letters = painted.map(({ text }) => text).join('')
  return items.map((item) => {
    if (!('str' in item) || !spaced.has(item)) return item
    const joined = item.str.replace(/\s+/gu, '')
    const at = letters.indexOf(joined)
    return { ...item, str: at < 0 ? joined : partedAtGaps(painted.slice(at, at + joined.length)) }
  })
}

/** Items of spaced letters, and short ones beside them on one baseline in the same font. */
function spacedItems(items: TextItems): ReadonlySet<TextItem> {
  const texts = items.filter((item): item is TextItem => 'str' in item && item.str.trim() !== '')
  const lines = Map.groupBy(texts, ({ fontName, transform }) => `${fontName} ${transform[5]}`)
  return new Set(
    [...lines.values()].flatMap((line) =>
      line.some(({ str }) => isSpaced(str, FEWEST_LETTERS)) ? line.filter(({ str }) => isSpaced(str, 1)) : [],
    ),
  )
}

function isSpaced(text: string, fewest: number): boolean {
  const words = text.trim().split(/\s+/u)
  const single = words.filter((word) => [...word].length === 1)
  return (
    words.length >= fewest &&
    single.length >= words.length * SINGLE &&
    words.every((word) => [...word].length <= LONGEST) &&
    single.filter((word) => /\p{L}/u.test(word)).length >= fewest - 1
  )
}

function partedAtGaps(letters: readonly PaintedLetter[]): string {
  const gaps = letters.slice(1).map(({ gap }) => gap)
  const usual = gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 0
  return letters
    .map(({ text, gap }, index) => (index > 0 && gap > usual + WIDER ? ` ${text}` : text))
    .join('')
}
