import { passageAt } from '../../passage/passage-at.ts'
import type { DataMap } from '../data/data-node.ts'

/** A cell, quoted or not, and what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/uy

/** Parse a table (RFC 4180) whose first row names its columns; `from` and `to` are where it stands in the text. */
export function parseCsv(text: string, from: number, to: number): DataMap[] {
  const rows = rowsOf(text, from, to)
  const [head = [], ...body] = rows
  return body.map((row) => ({
    kind: 'map',
    entries: row.flatMap(({ value, start, end }, index) => {
      const said = value.trim()
      const passage = passageAt(text, start, end)
      return said === '' || head[index] === undefined
        ? []
        : [[head[index].value.trim(), { kind: 'scalar' as const, value: said, data: said, passage }] as const]
    }),
  }))
}

interface Cell {
  readonly value: string
  readonly start: number
  readonly end: number
}

function rowsOf(text: string, from: number, to: number): Cell[][] {
  const rows: Cell[][] = [[]]
  CELL.lastIndex = from
  for (let at = from; at < to; at = CELL.lastIndex) {
    const match = CELL.exec(text)
    if (!match) break
    const [whole, quoted, bare = '', close = ''] = match
    const start = match.index
    const end = start + whole.length - close.length
    rows.at(-1)?.push({ value: quoted?.replaceAll('""', '"') ?? bare, start, end })
    if (close !== ',') rows.push([])
    if (whole === '') break
  }
  return rows.filter((row) => row.some(({ value }) => value !== ''))
}
