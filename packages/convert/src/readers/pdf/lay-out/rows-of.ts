import { columnOf } from './column-of.ts'
import { isDate } from './is-date.ts'
import type { Fragment, Line } from './line.ts'

/** A row is further from the one above than the lines in it are, by this factor. */
const ROW_GAP = 1.15
/** Rows are told by such gaps if more than this share of the lines with a first cell has one in front of it. */
const APART = 0.5
/** A column is one of dates if this share of its cells are. */
const DATES = 0.6

/** The rows of a table, with the fragments of each cell: told by the gaps between them, by their dates, or by what stands in the first column. */
export function rowsOf(lines: readonly Line[], columns: readonly number[]): Fragment[][][] {
  const gaps = lines.map((line, index) => line.y - (lines[index - 1]?.y ?? Number.NEGATIVE_INFINITY))
  const least = Math.min(...gaps)
  const isApart = lines.map((_, index) => (gaps[index] ?? 0) > least * ROW_GAP)
  const beginsCell = lines.map(
    ({ fragments: [first], size }) => first && columnOf(first, columns, size) === 0,
  )
  const begun = isApart.filter((_, index) => beginsCell[index])
  const areApart = begun.filter(Boolean).length > begun.length * APART
  const dates = dateColumn(lines, columns)
  const begins = (index: number) => (areApart ? isApart[index] : dates ? dates.has(index) : beginsCell[index])
  const rows: Fragment[][][] = []
  lines.forEach((line, index) => {
    if (index === 0 || begins(index)) rows.push(columns.map(() => []))
    for (const fragment of line.fragments) {
      rows.at(-1)?.[columnOf(fragment, columns, line.size) ?? 0]?.push(fragment)
    }
  })
  return rows
}

/** The lines with a date in the column of dates, which is one word and so on the first line of its row. */
function dateColumn(lines: readonly Line[], columns: readonly number[]): Set<number> | undefined {
  for (const column of columns.keys()) {
    const filled = lines.flatMap((line, index) => {
      const cell = line.fragments.find((fragment) => columnOf(fragment, columns, line.size) === column)
      return cell ? [{ index, isDate: isDate(cell.text) }] : []
    })
    const dated = filled.filter((cell) => cell.isDate)
    if (dated.length > 1 && dated.length >= filled.length * DATES) {
      return new Set(filled.map(({ index }) => index))
    }
  }
  return undefined
}
