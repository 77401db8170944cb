import type { TableBlock } from './block.ts'
import { columnOf } from './column-of.ts'
import { fragmentOf } from './fragments-of.ts'
import { isHeadingLabel } from './is-heading-line.ts'
import { type Fragment, type Line, lineOf, type Piece } from './line.ts'
import { rowsOf } from './rows-of.ts'

export type Part = TableBlock | { readonly type: 'line'; readonly line: Line }

/** Fewer columns are an entry and its date, or a label and its text. */
const FEWEST_COLUMNS = 3
const FEWEST_LINES = 3
/** In so many lines the columns show. */
const HEAD_LINES = 3
/** This share of a table's lines has more than one cell, or goes on with one that isn't the first. */
const WITH_CELLS = 0.6
/** A wider gap, in letter heights, ends a table; in front of a line that has no cells a smaller one does. */
const END_GAP = { cells: 4, text: 2 }
/** Points by which the left edge of a column varies. */
const SAME_PLACE = 1

/** Find tables in a flow, which need no rules between their cells: lines whose words begin in the same columns. */
export function findTables(lines: readonly Line[]): Part[] {
  const parts: Part[] = []
  for (let at = 0; at < lines.length; ) {
    const table = tableAt(lines, at)
    const line = lines[at]
    if (table) parts.push({ type: 'table', rows: rowsOf(table.lines, table.columns) })
    else if (line) parts.push({ type: 'line', line })
    at += table?.lines.length ?? 1
  }
  return parts
}

interface Found {
  readonly lines: readonly Line[]
  readonly columns: readonly number[]
}

function tableAt(lines: readonly Line[], at: number): Found | undefined {
  const first = lines[at]
  if (!first || first.fragments.length < FEWEST_COLUMNS - 1) return undefined
  const columns = columnsOf(lines.slice(at, at + HEAD_LINES))
  if (columns.length < FEWEST_COLUMNS || !fits(first, columns)) return undefined
  const found = [first]
  for (let index = at + 1; index < lines.length; index += 1) {
    const line = lines[index]
    const cells = line && partedAt(line, columns)
    if (!cells || !goesOn(found.at(-1), cells, columns)) break
    found.push(cells)
  }
  const withCells = found.filter((line) => !isText(line, columns))
  return found.length >= FEWEST_LINES && withCells.length >= found.length * WITH_CELLS && !hasHeadings(found)
    ? { lines: found, columns }
    : undefined
}

/** Whether a line has nothing but its first cell. */
function isText({ fragments: [first, another], size }: Line, columns: readonly number[]): boolean {
  return !another && first !== undefined && columnOf(first, columns, size) === 0
}

/** Headings in front of their sections are no cells. */
function hasHeadings(lines: readonly Line[]): boolean {
  return lines.filter(({ fragments: [first] }) => first && isHeadingLabel(first)).length > 1
}

/** Where the cells of the fullest line begin: a head may leave one out. */
function columnsOf(lines: readonly Line[]): number[] {
  const fullest = lines.reduce<readonly Fragment[]>(
    (most, { fragments }) => (fragments.length > most.length ? fragments : most),
    [],
  )
  return fullest.map(({ left }) => left)
}

/** The line, with what begins at a column as a fragment of its own, however near it stands to what is in front of it. */
function partedAt(line: Line, columns: readonly number[]): Line {
  const fragments = line.fragments.flatMap(({ pieces }) => {
    const groups: Piece[][] = []
    for (const piece of pieces) {
      const begins = columns.some((x) => Math.abs(x - piece.left) < SAME_PLACE)
      if (begins || groups.length === 0) groups.push([{ ...piece, text: piece.text.trimStart() }])
      else groups.at(-1)?.push(piece)
    }
    return groups.map(fragmentOf)
  })
  return lineOf(fragments, line.page, line.y)
}

function goesOn(before: Line | undefined, line: Line, columns: readonly number[]): boolean {
  if (before?.page !== line.page) return false
  const gap = (line.y - before.y) / line.size
  if (gap > (isText(line, columns) ? END_GAP.text : END_GAP.cells)) return false
  if (line.size > before.size * 1.15) return false
  return fits(line, columns)
}

function fits(line: Line, columns: readonly number[]): boolean {
  const cells = line.fragments.map((fragment) => columnOf(fragment, columns, line.size))
  return cells.every((cell, index) => cell !== undefined && cell !== cells[index - 1])
}
