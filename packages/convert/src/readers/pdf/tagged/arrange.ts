import type { ArrangedBlock } from './arranged-block.ts'
import { areOnOneLine } from './lines.ts'
import { isBlock, type Piece, type TextBlock } from './text-block.ts'

const HEADING = /^h\d$/

/**
 * Sort text and blocks apart: text beside blocks becomes paragraphs, and so does what a `div` holds, unless it is printed
 * on one line with the text before it.
 */
export function arrange(block: TextBlock): ArrangedBlock {
  const { tag } = block
  if (HEADING.test(tag)) return { tag, pieces: piecesOf(block) }
  const parts = partsOf(block)
  const [only] = parts
  if (parts.length === 0 || (parts.length === 1 && Array.isArray(only)))
    return { tag: tag === 'div' ? 'p' : tag, pieces: Array.isArray(only) ? only : [] }
  const blocks = parts.map((part) => (Array.isArray(part) ? { tag: 'p', pieces: part } : part))
  return { tag: tag === 'p' ? 'div' : tag, blocks }
}

/** The blocks in a block, and the stretches of text between them. */
function partsOf({ children }: TextBlock): (ArrangedBlock | Piece[])[] {
  const parts: (ArrangedBlock | Piece[])[] = []
  for (const child of children) {
    if (isBlock(child) && !isText(child)) {
      parts.push(arrange(child))
      continue
    }
    const pieces = isBlock(child) ? piecesOf(child) : [child]
    const last = parts.at(-1)
    if (Array.isArray(last) && (!isBlock(child) || areAdjoining(last, pieces))) last.push(...pieces)
    else if (pieces.length > 0) parts.push(pieces)
  }
  return parts
}

/** Whether a block only groups text. */
function isText({ tag, children }: TextBlock): boolean {
  return tag === 'div' && children.every((child) => !isBlock(child) || isText(child))
}

function piecesOf({ children }: TextBlock): Piece[] {
  return children.flatMap((child) => (isBlock(child) ? piecesOf(child) : [child]))
}

function areAdjoining(before: readonly Piece[], after: readonly Piece[]): boolean {
  const [last, next] = [before.at(-1), after[0]]
  return last !== undefined && next !== undefined && areOnOneLine(last, next)
}
