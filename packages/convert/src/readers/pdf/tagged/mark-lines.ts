import type { ArrangedBlock } from './arrange.ts'
import { type Columns, leftOf, measureColumns } from './columns.ts'
import { jointOf, rightOf } from './lines.ts'
import type { Piece } from './text-block.ts'

const HEADING = /^h\d$/
/** What no line was ended behind. */
const OPEN = /[-–—/(]\s*$/u
/** Room beside the next word, in letter heights. */
const SLACK = 0.5
/** Room in a line that ends inside one marked content, as a part of the column: lines are often balanced, and rarely ended there. */
const SLACK_INSIDE = 0.25

/**
 * Mark the lines that were ended on purpose: the next word would have fitted. The widest line of a column says how wide
 * it is; lines of headings mean nothing.
 */
export function markLines(
  block: ArrangedBlock,
  columns: Columns = measureColumns(textsOf(block)),
): ArrangedBlock {
  if ('blocks' in block) return { ...block, blocks: block.blocks.map((child) => markLines(child, columns)) }
  if (HEADING.test(block.tag)) return block
  const left = leftOf(block.pieces)
  const edge = columns.rightEdge(left)
  const pieces = block.pieces.map((piece, index): Piece => {
    const before = block.pieces[index - 1]
    return before && wasEnded(before, piece, left, edge) ? { ...piece, startsLine: true } : piece
  })
  return { ...block, pieces }
}

/** The texts of a block and of those in it. */
export function textsOf(block: ArrangedBlock): (readonly Piece[])[] {
  return 'blocks' in block ? block.blocks.flatMap(textsOf) : [block.pieces]
}

function wasEnded(before: Piece, after: Piece, left: number, edge: number): boolean {
  if (jointOf(before, after) !== '\n' || OPEN.test(before.run.text)) return false
  const { run } = after
  const word = run.text.trimStart().split(/\s/u, 1)[0] ?? ''
  const isInside = run.markedContent === before.run.markedContent
  const slack = isInside ? Math.max(SLACK * run.size, SLACK_INSIDE * (edge - left)) : SLACK * run.size
  return rightOf(before) + (run.width * word.length) / run.text.length + slack < edge
}
