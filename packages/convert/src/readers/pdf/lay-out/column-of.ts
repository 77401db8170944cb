import type { Fragment } from './line.ts'

/** How far a cell may begin before its column, in letter heights. */
const BEFORE = 1

/** The column in which a fragment stands; `undefined` where it reaches into the next. */
export function columnOf(
  { left, right }: Fragment,
  columns: readonly number[],
  size: number,
): number | undefined {
  const column = columns.findLastIndex((x) => left >= x - BEFORE * size)
  const next = columns[column + 1]
  return column < 0 || (next !== undefined && right > next) ? undefined : column
}
