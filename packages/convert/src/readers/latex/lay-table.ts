import type { BlockContent, ListItem, PhrasingContent, RootContent, TableCell, TableRow } from 'mdast'

/** A row's cells, each with its blocks. */
export type Row = RootContent[][]

/**
 * Lay out a `tabular` as what it is used for: lines (in the head, with one column or one row, or inside an item), a table, or, where cells
 * hold lists and several paragraphs, a list with an item for each row.
 */
export function layTable(rows: readonly Row[], isInItem: boolean, isHead: boolean): RootContent[] {
  const filled = rows.filter((row) => row.some((cell) => cell.length > 0))
  const isPlain = filled.every((row) => row.every((cell) => cell.length <= 1 && cell.every(isParagraph)))
  const width = Math.max(0, ...filled.map((row) => row.length))
  if (filled.length === 0) return []
  if (isPlain && isHead)
    return [{ type: 'paragraph', children: linesOf(filled.flat().map((cell) => [cell])) }]
  if (!isPlain) {
    if (width === 1 || filled.length === 1) return filled.flat(2)
    return [{ type: 'list', ordered: false, spread: false, children: filled.map(itemOf) }]
  }
  if (width === 1 || filled.length === 1 || isInItem)
    return [{ type: 'paragraph', children: linesOf(filled) }]
  return [{ type: 'table', children: filled.map(rowOf) }]
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
function lineOf(row: Row): PhrasingContent[] {
  return row
    .map(phrasingIn)
    .filter((cell) => cell.length > 0)
    .flatMap((cell, index): PhrasingContent[] => {
      const start = cell[0]?.position?.start
      return index === 0 || !start
        ? cell
        : [{ type: 'text', value: '\t', position: { start, end: start } }, ...cell]
    })
}

function itemOf(row: Row): ListItem {
  const head = row.map((cell) => (cell[0]?.type === 'paragraph' ? cell.slice(0, 1) : []))
  const rest = row.flatMap((cell) => (cell[0]?.type === 'paragraph' ? cell.slice(1) : cell))
  const line = lineOf(head)
  const lead: BlockContent[] = line.length > 0 ? [{ type: 'paragraph', children: line }] : []
  return { type: 'listItem', spread: false, children: [...lead, ...(rest as BlockContent[])] }
}

function rowOf(row: Row): TableRow {
  return {
    type: 'tableRow',
    children: row.map((cell): TableCell => ({ type: 'tableCell', children: phrasingIn(cell) })),
  }
}

function phrasingIn(cell: readonly RootContent[]): PhrasingContent[] {
  return cell.flatMap((block) => (block.type === 'paragraph' ? block.children : []))
}
