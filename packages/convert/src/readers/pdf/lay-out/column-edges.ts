import type { Piece } from './line.ts'

/** Gaps that may part two cells, in letter heights. */
const GAP = { plain: 0.55, unlike: 0.1 }
/** So many lines above and below are looked at. */
const NEAR = 4
/** So many of them begin something at the same place; one does, where letters of another weight begin. */
const FEWEST = { plain: 2, unlike: 1 }
/** Points by which such places vary. */
const SAME_PLACE = 0.6

/** For each line the places where its pieces begin and those of lines near it do, too: the left edges of narrow columns. */
export function columnEdges(lines: readonly (readonly Piece[])[]): Set<number>[] {
  const starts = lines.map(startsOf)
  return starts.map((places, index) => {
    const near = [
      ...starts.slice(Math.max(0, index - NEAR), index),
      ...starts.slice(index + 1, index + 1 + NEAR),
    ]
    const isShared = ({ left, isUnlike }: Start) =>
      near.filter((others) => others.some((other) => Math.abs(other.left - left) <= SAME_PLACE)).length >=
      (isUnlike ? FEWEST.unlike : FEWEST.plain)
    return new Set(places.filter(isShared).map(({ left }) => left))
  })
}

interface Start {
  readonly left: number
  /** Whether it is set in another weight than what stands in front of it. */
  readonly isUnlike: boolean
}

function startsOf(pieces: readonly Piece[]): Start[] {
  return pieces.flatMap((piece, index) => {
    const before = pieces[index - 1]
    const isUnlike = before !== undefined && before.bold !== piece.bold
    return !before || couldPart(before, piece) ? [{ left: piece.left, isUnlike }] : []
  })
}

/** Whether two cells could meet here: at a gap, or hardly any where the letters change their weight. */
export function couldPart(before: Piece, after: Piece): boolean {
  const gap = (after.left - before.right) / Math.min(before.size, after.size)
  return gap > (before.bold === after.bold ? GAP.plain : GAP.unlike)
}
