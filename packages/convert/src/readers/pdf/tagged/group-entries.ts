import type { ArrangedBlock } from './arranged-block.ts'
import { areOnOneLine } from './lines.ts'
import type { Piece } from './text-block.ts'

/** A paragraph, which holds no other blocks. */
type Paragraph = Extract<ArrangedBlock, { readonly pieces: unknown }>

/** Spaces between blocks that differ by no more, in letter heights, are alike. */
const ALIKE = 0.2

/**
 * Make paragraphs that stand closer to each other than to those around them one paragraph, a line for each: the parts of
 * an entry.
 *
 * @param leading the space between the lines of a paragraph, in letter heights
 */
export function groupEntries(block: ArrangedBlock, leading: number): ArrangedBlock {
  if ('pieces' in block) return block
  const blocks = block.blocks.map((child) => groupEntries(child, leading))
  const most = mostInside(spacesIn(blocks), leading)
  const grouped: ArrangedBlock[] = []
  blocks.forEach((child, index) => {
    const [before, last] = [blocks[index - 1], grouped.at(-1)]
    const space = before && spaceBetween(before, child)
    if (space !== undefined && space <= most && last && isParagraph(last) && isParagraph(child))
      grouped[grouped.length - 1] = { tag: 'p', pieces: [...last.pieces, ...asLine(child.pieces)] }
    else grouped.push(child)
  })
  return { ...block, blocks: grouped }
}

/** The spaces between the paragraphs that stand below each other. */
function spacesIn(blocks: readonly ArrangedBlock[]): number[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1]
    const space = before && spaceBetween(before, block)
    return space === undefined || space < 0 ? [] : [space]
  })
}

/** The most space inside an entry: none but that of lines; or the least there is, where there is clearly more elsewhere. */
function mostInside(spaces: readonly number[], leading: number): number {
  const [least, most] = [Math.min(...spaces), Math.max(...spaces)]
  if (least <= leading + ALIKE) return leading + ALIKE
  return most > least + 2 * ALIKE ? least + ALIKE : 0
}

/**
 * The space between two paragraphs of one page, in letter heights; below 0 where they stand beside each other, and none
 * where that can't be told.
 */
function spaceBetween(before: ArrangedBlock, after: ArrangedBlock): number | undefined {
  if (!isParagraph(before) || !isParagraph(after)) return undefined
  const [last, next] = [before.pieces.at(-1), after.pieces[0]]
  if (!last || !next || last.page !== next.page) return undefined
  const [first] = before.pieces
  if (areOnOneLine(last, next) || (first && areOnOneLine(first, next))) return -1
  const space = (next.run.y - last.run.y) / next.run.size - 1
  return space < 0 ? undefined : space
}

function isParagraph(block: ArrangedBlock): block is Paragraph {
  return block.tag === 'p' && 'pieces' in block
}

function asLine([first, ...rest]: readonly Piece[]): Piece[] {
  return first ? [{ ...first, startsLine: true }, ...rest] : []
}
