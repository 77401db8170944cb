import { firstOf, isBold, isCapitals, type LayoutBlock, type TextBlock, textOfBlock } from './block.ts'
import { isDate } from './is-date.ts'
import { sizeOf } from './line.ts'
import { piecesOf } from './text-line.ts'

/** Longer than this, or on more lines, is no heading. */
const LONGEST = 100
const MOST_LINES = 2
/** How much larger than the text a heading is at least. */
const LARGER = 1.07
/** A style is one of headings if no more than this share of what is set in it is too long for one. */
const MOST_TEXT = 0.3
/** Fonts that have small capitals for letters. */
const SMALL_CAPITALS = /caps|csc\d|smcp|-sc$/i
const DEEPEST = 6

/**
 * Find the headings among the blocks, with their levels: short, and larger than the text or in small capitals. Others, which are only
 * bold or in capitals, are told later by what they say.
 */
export function headingLevels(blocks: readonly LayoutBlock[]): Map<LayoutBlock, number> {
  const texts = blocks.filter((block): block is TextBlock => block.type === 'text')
  const body = sizeOf(texts.flatMap(({ lines }) => lines.flatMap(({ line }) => piecesOf(line))))
  const styles = Map.groupBy(
    texts.filter((block) => styleOf(block, body) !== undefined),
    (block) => styleOf(block, body) ?? '',
  )
  const headings = [...styles].filter(([, of]) => areHeadings(of)).sort(([a], [b]) => (a < b ? 1 : -1))
  return new Map(
    headings.flatMap(([, of], index) =>
      of.filter(couldBeHeading).map((block): [LayoutBlock, number] => [block, Math.min(index + 1, DEEPEST)]),
    ),
  )
}

/** How a block that stands out is set, in words that sort by how much it does; `undefined` for one that doesn't. */
function styleOf(block: TextBlock, body: number): string | undefined {
  const line = firstOf(block)
  if (!line || line.bullet !== undefined) return undefined
  const size = Math.max(...block.lines.map((each) => each.line.line.size))
  const isSmallCapitals = piecesOf(line).every(({ font }) => SMALL_CAPITALS.test(font))
  if (size < body * LARGER && !(isSmallCapitals && size >= body * 0.95)) return undefined
  const looks = [isCapitals(textOfBlock(block)), isBold(line), isSmallCapitals].map(Number).join('')
  return `${size.toFixed(0).padStart(4, '0')} ${looks}`
}

function areHeadings(blocks: readonly TextBlock[]): boolean {
  return blocks.filter((block) => !couldBeHeading(block)).length <= blocks.length * MOST_TEXT
}

function couldBeHeading(block: TextBlock): boolean {
  const text = textOfBlock(block)
  const isShort = text.length <= LONGEST && block.lines.length <= MOST_LINES
  return isShort && /\p{L}/u.test(text) && !/[.;,]$/u.test(text) && !isDate(text)
}
