import type { Flow } from './cut-columns.ts'
import { type Line, leftOf } from './line.ts'

/** Points by which the edges of a column vary from page to page. */
const SAME_PLACE = 24

/** What is read in one go, and the column that it shares with others. */
export interface OrderedFlow {
  readonly lines: readonly Line[]
  readonly column: Column
}

export interface Column {
  /** Whether it is as wide as the page. */
  readonly isWholePage: boolean
  readonly left: number
}

/**
 * Bring the flows of all pages into one order: a sidebar goes on where the page before has one, before what stands beside it;
 * everything else follows page by page.
 */
export function orderFlows(pages: readonly (readonly Flow[])[]): OrderedFlow[] {
  const page: Column = { isWholePage: true, left: 0 }
  const columns: Column[] = []
  const ordered: { lines: Line[]; column: Column; lastPage: number; isSidebar: boolean }[] = []
  pages.forEach((flows, number) => {
    for (const { lines, isColumn, isSidebar } of flows) {
      const column = isColumn ? columnAt(columns, leftOf(lines)) : page
      const begun = ordered.findLast((flow) => flow.isSidebar && flow.column === column)
      if (isSidebar && begun?.lastPage === number - 1) {
        begun.lines.push(...lines)
        begun.lastPage = number
      } else ordered.push({ lines: [...lines], column, lastPage: number, isSidebar })
    }
  })
  return ordered
}

/** The column that begins there, which is added to those that are known if it is new. */
function columnAt(columns: Column[], left: number): Column {
  const known = columns.find((column) => Math.abs(column.left - left) <= SAME_PLACE)
  if (known) return known
  const column = { isWholePage: false, left }
  columns.push(column)
  return column
}
