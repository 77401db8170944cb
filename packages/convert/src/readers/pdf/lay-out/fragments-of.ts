import { couldPart } from './column-edges.ts'
import type { Fragment, Piece } from './line.ts'

/** Gaps that are a space, in letter heights. */
const SPACE = 0.12
/** Gaps that part what stands on a line, in letter heights: the wider, the more the line's words are spread. */
const APART = { least: 1, most: 1.6, ofWords: 2.2 }

/** Fewer gaps don't say how far the words of a line are spread. */
const FEWEST_GAPS = 4

/** Part the pieces of a line, from left to right, where they stand wider apart than words do, or hardly less at the edge of a column. */
export function fragmentsOf(pieces: readonly Piece[], isEdge: (left: number) => boolean): Fragment[] {
  const spread = spreadOf(pieces)
  const groups: Piece[][] = []
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1]
    const gap = before ? gapBetween(before, piece) : 0
    const apart = Math.min(APART.most, Math.max(APART.least, spread * APART.ofWords))
    const isApart = gap > apart || (isEdge(piece.left) && before !== undefined && couldPart(before, piece))
    const isSpaced = gap > SPACE && before !== undefined && !/\s$/u.test(before.text)
    const { text } = piece
    if (!before || isApart) groups.push([{ ...piece, text: text.trimStart() }])
    else groups.at(-1)?.push({ ...piece, text: isSpaced && !/^\s/u.test(text) ? ` ${text}` : text })
  })
  return groups.map(fragmentOf)
}

/** The usual gap between words, as far as the pieces show it. */
function spreadOf(pieces: readonly Piece[]): number {
  const gaps = pieces
    .slice(1)
    .map((piece, index) => gapBetween(pieces[index] ?? piece, piece))
    .filter((gap) => gap > SPACE)
    .sort((a, b) => a - b)
  return gaps.length < FEWEST_GAPS ? 0 : (gaps[Math.floor((gaps.length - 1) / 2)] ?? 0)
}

function gapBetween(before: Piece, after: Piece): number {
  return (after.left - before.right) / Math.min(before.size, after.size)
}

export function fragmentOf(pieces: readonly Piece[]): Fragment {
  return {
    pieces,
    text: pieces
      .map(({ text }) => text)
      .join('')
      .trim(),
    left: pieces[0]?.left ?? 0,
    right: pieces.reduce((most, { right }) => Math.max(most, right), 0),
  }
}
