import type { PdfLink } from '../pages/page.ts'
import type { Piece } from './line.ts'

/**
 * Give the pieces of a line the links that lie over them; a piece of which a link covers some words is taken apart, by the
 * share of its width that they have.
 */
export function splitAtLinks(pieces: readonly Piece[], links: readonly PdfLink[], baseline: number): Piece[] {
  const size = pieces.reduce((most, piece) => Math.max(most, piece.size), 0)
  const middle = baseline - size / 4
  const over = links
    .filter(({ top, bottom }) => top <= middle && middle <= bottom)
    .sort((a, b) => a.left - b.left)
  return over.length === 0 ? [...pieces] : pieces.flatMap((piece) => split(piece, over))
}

function split(piece: Piece, links: readonly PdfLink[]): Piece[] {
  const parts: Piece[] = []
  let rest = piece
  for (const { left, right, url } of links) {
    if (right <= rest.left || left >= rest.right) continue
    const [before, linked] = cut(rest, left)
    const [covered, after] = linked ? cut(linked, right) : []
    if (before) parts.push(before)
    if (covered) parts.push({ ...covered, url })
    if (!after) return parts
    rest = after
  }
  return [...parts, rest]
}

/** Cut a piece at the beginning of the word nearest to a place. */
function cut(piece: Piece, place: number): [before: Piece | undefined, after: Piece | undefined] {
  const width = piece.right - piece.left
  const aim = ((place - piece.left) / width) * piece.text.length
  const starts = [0, ...[...piece.text.matchAll(/\s+/gu)].map(({ index }) => index), piece.text.length]
  const at = starts.reduce((best, start) => (Math.abs(start - aim) < Math.abs(best - aim) ? start : best))
  const x = piece.left + (width * at) / piece.text.length
  return [
    at === 0 ? undefined : { ...piece, text: piece.text.slice(0, at), right: x },
    at === piece.text.length ? undefined : { ...piece, text: piece.text.slice(at), left: x },
  ]
}
