import { areOnOneLine } from './lines.ts'
import type { Piece } from './text-block.ts'

/** How a stretch of text is set: the elements that do it, outermost first, and where it leads as a link. */
export interface Style {
  readonly tags: readonly string[]
  readonly href?: string
}

/** Raised letters are so much smaller than those before them, and stand so much higher, in letter heights. */
const RAISED = { size: 0.85, height: 0.15 }

/** How a run is set, beside the one before it. */
export function styleOf(piece: Piece, before: Piece | undefined): Style {
  const { bold, italic } = piece.run.font
  const tags = [
    ...(bold ? ['strong'] : []),
    ...(italic ? ['em'] : []),
    ...(before && isRaised(piece, before) ? ['sup'] : []),
  ]
  const href = linkOf(piece)
  return href === undefined ? { tags } : { tags, href }
}

function isRaised(piece: Piece, before: Piece): boolean {
  const { run } = before
  return (
    areOnOneLine(before, piece) &&
    piece.run.size < run.size * RAISED.size &&
    piece.run.y < run.y - run.size * RAISED.height
  )
}

/** The link in whose box the middle of a run lies. */
function linkOf({ run, page }: Piece): string | undefined {
  const [x, y] = [run.x + run.width / 2, run.y - run.size / 3]
  return page.links.find(({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom)
    ?.url
}
