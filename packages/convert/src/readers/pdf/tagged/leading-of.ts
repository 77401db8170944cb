import { areOnOneLine } from './lines.ts'
import type { Piece } from './text-block.ts'

/** What books are set with, where no text has a second line. */
const USUAL = 0.2

/** The space that most lines of the texts have above them, in letter heights. */
export function leadingOf(texts: readonly (readonly Piece[])[]): number {
  const spaces = texts
    .flatMap((pieces) =>
      pieces.slice(1).flatMap((piece, index) => {
        const before = pieces[index]
        if (!before || before.page !== piece.page || areOnOneLine(before, piece)) return []
        return [(piece.run.y - before.run.y) / piece.run.size - 1]
      }),
    )
    .filter((space) => space >= 0)
    .sort((a, b) => a - b)
  return spaces[spaces.length >> 1] ?? USUAL
}
