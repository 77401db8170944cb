import type { Piece } from './text-block.ts'

/** What stands between a piece and the one before it: nothing, a space, a gap as wide as a tab, or the end of a line. */
export type Joint = '' | ' ' | '\t' | '\n'

/** Gaps, in letter heights. */
const SPACE = 0.12
const TAB = 1.5

/** How two pieces of a text that follow each other stand to each other. */
export function jointOf(before: Piece, after: Piece): Joint {
  if (!areOnOneLine(before, after)) return '\n'
  const gap = after.run.x - rightOf(before)
  const size = Math.min(before.run.size, after.run.size)
  if (gap > TAB * size) return '\t'
  const isSpaced = /\s$/u.test(before.run.text) || /^\s/u.test(after.run.text)
  return gap > SPACE * size && !isSpaced ? ' ' : ''
}

/** Raised letters, and what a later column prints on the same line, stand higher or lower by less than a line. */
export function areOnOneLine(before: Piece, after: Piece): boolean {
  if (before.page !== after.page) return false
  const size = Math.max(before.run.size, after.run.size)
  const drop = Math.abs(after.run.y - before.run.y)
  const isBehind = after.run.x >= rightOf(before) - size / 2
  return drop < size * (isBehind ? 0.6 : 0.3)
}

export function rightOf({ run }: Piece): number {
  return run.x + run.width
}
