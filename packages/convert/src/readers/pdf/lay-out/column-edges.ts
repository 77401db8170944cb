import type { Piece } from './line.ts'

/** Gaps that may part two cells, in letter heights. */
const GAP = { plain: 0.55, unlike: 0.1 }
/** So many lines above and below are looked at, and so many of them begin something at the same place. */
const NEIGHBOURS = { lines: 4, fewest: 2 }
/** Points by which such places vary. */
const SAME_PLACE = 0.6

/** For each line the places where its pieces begin and those of lines near it do, too: the left edges of narrow columns. */
export function columnEdges(lines: readonly (readonly Piece[])[]): Set<number>[] {
  const starts = lines.map(startsOf)
  return starts.map((places, index) => {
    const near = [
      ...starts.slice(Math.max(0, index - NEIGHBOURS.lines), index),
      ...starts.slice(index + 1, index + 1 + NEIGHBOURS.lines),
    ]
    const isShared = (place: number) =>
      near.filter((others) => others.some((other) => Math.abs(other - place) <= SAME_PLACE)).length >=
      NEIGHBOURS.fewest
    return new Set(places.filter(isShared))
  })
}

function startsOf(pieces: readonly Piece[]): number[] {
  return pieces
    .filter((piece, index) => {
      const before = pieces[index - 1]
      return !before || couldPart(before, piece)
    })
    .map(({ left }) => left)
}

/** Whether two cells could meet here: at a gap, or hardly any where the letters change their weight. */
export function couldPart(before: Piece, after: Piece): boolean {
  const gap = (after.left - before.right) / Math.min(before.size, after.size)
  return gap > (before.bold === after.bold ? GAP.plain : GAP.unlike)
}
