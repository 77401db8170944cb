import type { BlockContent, ListItem, Nodes, PhrasingContent, RootContent, TableCell, TableRow } from 'mdast'

/** A row's cells, each with its blocks. */
export type Row = RootContent[][]

/**
 * Lay out a `tabular` as what it is used for: lines (in the head, with one column or one row, or inside an item), a table, or, where cells
 * hold lists and several paragraphs, a list with an item for each row.
 */
export function layTable(rows: readonly Row[], isInItem: boolean, isHead: boolean): RootContent[] {
  const filled = joinDates(rows.filter((row) => row.some((cell) => cell.length > 0)))
  const isPlain = filled.every((row) => row.every((cell) => cell.length <= 1 && cell.every(isParagraph)))
  const width = Math.max(0, ...filled.map((row) => row.length))
  if (filled.length === 0) return []
  if (isPlain && isHead && !isLabelled(filled))
    return [{ type: 'paragraph', children: linesOf(filled.flat().map((cell) => [cell])) }]
  if (!isPlain) {
    if (width === 1 || filled.length === 1) return filled.flat(2)
    return [{ type: 'list', ordered: false, spread: false, children: filled.map(itemOf) }]
  }
  if (width === 1 || filled.length === 1 || isInItem)
    return [{ type: 'paragraph', children: linesOf(filled) }]
  return [{ type: 'table', children: filled.map((row) => rowOf(row, width)) }]
}

/** Two columns, of which the first is set apart. */
function isLabelled(rows: readonly Row[]): boolean {
  return rows.every(
    (row) =>
      row.length === 2 &&
      row[0]?.length === 1 &&
      phrasingIn(row[0]).every(({ type }) => type === 'strong' || type === 'emphasis'),
  )
}

/** A row that opens with the start of a period (`March 2019 –`) goes on in the row that opens with its end, a later date or a word. */
function joinDates(rows: readonly Row[]): Row[] {
  const joined: Row[] = []
  let start = ''
  for (const row of rows) {
    const last = joined.at(-1)
    const lead = leadOf(row)
    if (last && start !== '' && endsPeriod(lead, start)) {
      joined[joined.length - 1] = besides(last, row)
      start = ''
    } else {
      joined.push(row)
      start = /\d\s*[-–—]$/u.test(lead) ? lead : ''
    }
  }
  return joined
}

function endsPeriod(lead: string, start: string): boolean {
  if (lead === '' || lead.length > LONGEST_DATE || /[-–—]/u.test(lead)) return false
  return !/\d/u.test(lead) || yearIn(lead) >= yearIn(start)
}

const LONGEST_DATE = 20

function yearIn(text: string): number {
  return Number(/\d{4}/u.exec(text)?.[0] ?? 0)
}

function leadOf(row: Row): string {
  return (row[0] ?? []).map(textOf).join(' ').trim()
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** Two rows as one: their first cells on a line, the others one below the other. */
function besides(first: Row, second: Row): Row {
  return Array.from({ length: Math.max(first.length, second.length) }, (_, column) => {
    const cells = [first[column] ?? [], second[column] ?? []].filter((cell) => cell.length > 0)
    const phrasing = column === 0 ? lineOf(cells, ' ') : linesOf(cells.map((cell) => [cell]))
    return phrasing.length > 0 ? [{ type: 'paragraph', children: phrasing }] : []
  })
}

function isParagraph(block: RootContent): boolean {
  return block.type === 'paragraph'
}

function linesOf(rows: readonly Row[]): PhrasingContent[] {
  return rows.flatMap((row, index): PhrasingContent[] => {
    const line = lineOf(row)
    const position = line[0]?.position
    return index === 0 || !position
      ? line
      : [{ type: 'break', position: { start: position.start, end: position.start } }, ...line]
  })
}

/** Cells on a line, parted as by a tab. */
function lineOf(row: Row, joint = '\t'): PhrasingContent[] {
  return row
    .map(phrasingIn)
    .filter((cell) => cell.length > 0)
    .flatMap((cell, index): PhrasingContent[] => {
      const start = cell[0]?.position?.start
      return index === 0 || !start
        ? cell
        : [{ type: 'text', value: joint, position: { start, end: start } }, ...cell]
    })
}

function itemOf(row: Row): ListItem {
  const head = row.map((cell) => (cell[0]?.type === 'paragraph' ? cell.slice(0, 1) : []))
  const rest = row.flatMap((cell) => (cell[0]?.type === 'paragraph' ? cell.slice(1) : cell))
  const line = lineOf(head)
  const lead: BlockContent[] = line.length > 0 ? [{ type: 'paragraph', children: line }] : []
  return { type: 'listItem', spread: false, children: [...lead, ...(rest as BlockContent[])] }
}

function rowOf(row: Row, width: number): TableRow {
  const cells = Array.from({ length: width }, (_, column) => row[column] ?? [])
  return {
    type: 'tableRow',
    children: cells.map((cell): TableCell => ({ type: 'tableCell', children: phrasingIn(cell) })),
  }
}

function phrasingIn(cell: readonly RootContent[]): PhrasingContent[] {
  return cell.flatMap((block) => (block.type === 'paragraph' ? block.children : []))
}
