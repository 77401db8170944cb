import { isDate } from './is-date.ts'
import type { Line } from './line.ts'

/** Letters of a line of text, on average, where the column is narrow. */
const TEXT = 25
/** Where more than this share of so many lines stand at the height of one beside them, they may belong to each other. */
const ALIGNED = 0.5
const MANY_LINES = 8
const DATES = 0.6

/** Whether two columns are texts of their own, and not an entry and its date or the cells of rows. */
export function areTexts(left: readonly Line[], right: readonly Line[]): boolean {
  if ([left, right].some((side) => shareOf(side, (line) => isDate(textIn(line))) > DATES)) return false
  const heights = new Set(left.map(({ y }) => y))
  const aligned = right.filter(({ y }) => heights.has(y)).length / Math.min(left.length, right.length)
  if (aligned < ALIGNED && Math.min(left.length, right.length) >= MANY_LINES) return true
  return [left, right].every(
    (side) => lettersOf(side) > TEXT || hasHeadings(side, side === left ? right : left),
  )
}

/** Short lines are a text, and not labels or cells of what stands beside them, where headings of their own stand among them. */
function hasHeadings(lines: readonly Line[], others: readonly Line[]): boolean {
  const size = lines.map((line) => line.size).sort((a, b) => a - b)[Math.floor(lines.length / 2)] ?? 0
  const standsOut = (line: Line) =>
    line.size > size * 1.1 || line.fragments.every(({ pieces }) => pieces.every(({ bold }) => bold))
  const rows = new Set(others.filter(standsOut).map(({ y }) => y))
  const headings = lines.filter((line) => standsOut(line) && !rows.has(line.y))
  return headings.length >= 2 && headings.length <= lines.length / 2
}

/** Letters that stand together on a line, on average. */
function lettersOf(lines: readonly Line[]): number {
  const longest = lines.map(({ fragments }) => Math.max(...fragments.map(({ text }) => text.length)))
  return longest.reduce((sum, letters) => sum + letters, 0) / lines.length
}

function textIn({ fragments }: Line): string {
  return fragments.map(({ text }) => text).join(' ')
}

function shareOf(lines: readonly Line[], matches: (line: Line) => boolean): number {
  return lines.filter(matches).length / lines.length
}
