import { rightOf } from './lines.ts'
import type { Piece } from './text-block.ts'

/** Where the lines end in the column that begins at a place. */
export interface Columns {
  rightEdge(left: number): number
}

/** What begins within so many points begins alike. */
const WIDTH = 4

/** Measure the columns of a document: texts that begin at the same place are as wide as the widest of their lines. */
export function measureColumns(texts: readonly (readonly Piece[])[]): Columns {
  const edges = new Map<number, number>()
  for (const pieces of texts) {
    const column = columnAt(leftOf(pieces))
    edges.set(
      column,
      pieces.reduce((edge, piece) => Math.max(edge, rightOf(piece)), edges.get(column) ?? 0),
    )
  }
  return {
    rightEdge(left) {
      const column = columnAt(left)
      return Math.max(...[column - 1, column, column + 1].map((near) => edges.get(near) ?? 0))
    },
  }
}

export function leftOf(pieces: readonly Piece[]): number {
  return pieces.reduce((left, { run }) => Math.min(left, run.x), Number.POSITIVE_INFINITY)
}

function columnAt(left: number): number {
  return Math.round(left / WIDTH)
}
