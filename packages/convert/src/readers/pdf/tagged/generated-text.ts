import type { Pieces } from './blocks-of.ts'
import { jointOf } from './lines.ts'
import type { Piece } from './text-block.ts'

/**
 * Put text that no element holds, and that is painted between two texts of one line that elements hold, behind the first of them: browsers
 * leave words that a style sheet writes out of the structure.
 *
 * @param all the runs of the document in the order in which they are painted
 */
export function withGeneratedText(all: readonly Piece[], structured: ReadonlySet<string>): Pieces {
  const pieces = new Map<string, Piece[]>()
  let before: Piece | undefined
  let open: Piece[] = []
  for (const piece of all) {
    const id = piece.run.markedContent ?? ''
    if (!structured.has(id)) {
      open.push(piece)
      continue
    }
    if (before && areOneLine([before, ...open, piece])) {
      pieces.get(before.run.markedContent ?? '')?.push(...open)
    }
    pieces.set(id, [...(pieces.get(id) ?? []), piece])
    before = piece
    open = []
  }
  return pieces
}

function areOneLine(pieces: readonly Piece[]): boolean {
  return pieces.every((piece, index) => {
    const before = pieces[index - 1]
    return !before || ['', ' '].includes(jointOf(before, piece))
  })
}
