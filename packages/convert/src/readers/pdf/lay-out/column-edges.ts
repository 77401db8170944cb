import type { Piece } from './line.ts'

/** A gap that may part two cells, in letter heights. */
const GAP = 0.55
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
      return !before || piece.left - before.right > GAP * Math.min(piece.size, before.size)
    })
    .map(({ left }) => left)
}
