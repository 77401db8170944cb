import { type ArrangedBlock, textsOf } from './arranged-block.ts'
import { type Columns, leftOf, measureColumns } from './columns.ts'
import { jointOf, rightOf } from './lines.ts'
import type { Piece } from './text-block.ts'

const HEADING = /^h\d$/
/** What no line was ended behind. */
const OPEN = /[-–—/(]\s*$/u
/** How much lower than others a line stands that begins something else, in letter heights. */
const LOWER = 0.4
/** Room beside the next word, in letter heights. */
const SLACK = 0.5
/** Room in a line that ends inside one marked content, as a part of the column: lines are often balanced, and rarely ended there. */
const SLACK_INSIDE = 0.25

/**
 * Mark the lines that were ended on purpose: the next word would have fitted, or the next line stands lower than lines
 * do. The widest line of a column says how wide it is, and tables have columns of their own; lines of headings mean nothing.
 *
 * @param leading the space between the lines of a paragraph, in letter heights
 */
export function markLines(
  block: ArrangedBlock,
  leading: number,
  columns: Columns = measureColumns(textsOf(block)),
): ArrangedBlock {
  if ('blocks' in block) {
    const own = block.tag === 'table' ? measureColumns(textsOf(block)) : columns
    return { ...block, blocks: block.blocks.map((child) => markLines(child, leading, own)) }
  }
  if (HEADING.test(block.tag)) return block
  const left = leftOf(block.pieces)
  const edge = columns.rightEdge(left)
  const pieces = block.pieces.map((piece, index): Piece => {
    const before = block.pieces[index - 1]
    const isEnded = before && (standsLow(before, piece, leading) || wasEnded(before, piece, left, edge))
    return isEnded ? { ...piece, startsLine: true } : piece
  })
  return { ...block, pieces }
}

function standsLow(before: Piece, after: Piece, leading: number): boolean {
  const space = (after.run.y - before.run.y) / after.run.size - 1
  return before.page === after.page && space > leading + LOWER && jointOf(before, after) === '\n'
}

function wasEnded(before: Piece, after: Piece, left: number, edge: number): boolean {
  if (jointOf(before, after) !== '\n' || OPEN.test(before.run.text)) return false
  const { run } = after
  const word = run.text.trimStart().split(/\s/u, 1)[0] ?? ''
  const isInside = run.markedContent === before.run.markedContent
  const slack = isInside ? Math.max(SLACK * run.size, SLACK_INSIDE * (edge - left)) : SLACK * run.size
  return rightOf(before) + (run.width * word.length) / run.text.length + slack < edge
}
