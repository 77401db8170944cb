import type { Element } from 'hast'
import { element } from '../phrasing/element.ts'
import type { Vocabulary } from '../words/vocabulary.ts'
import type { TableBlock, TextBlock } from './block.ts'
import { phrasing } from './phrasing.ts'

/** Write a table with a cell for each that it has, also an empty one. */
export function writeTable({ rows }: TableBlock, vocabulary: Vocabulary): Element {
  const cells = (row: TableBlock['rows'][number]) =>
    row.map((fragments) => element('td', phrasing(cellBlock(fragments), vocabulary, false)))
  return element('table', [
    element(
      'tbody',
      rows.map((row) => element('tr', cells(row))),
    ),
  ])
}

/** The lines of a cell go on: cells are narrow. */
function cellBlock(fragments: TableBlock['rows'][number][number]): TextBlock {
  return {
    type: 'text',
    lead: [],
    isFloating: false,
    inset: 0,
    lines: fragments.map((fragment) => ({
      joint: 'join',
      line: {
        line: { page: 0, y: 0, size: 0, left: fragment.left, right: fragment.right, fragments: [fragment] },
        text: [fragment],
        left: fragment.left,
        right: fragment.right,
      },
    })),
  }
}
