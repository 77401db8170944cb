import type { Table, TableCell } from 'mdast'
import { phraseLines, type TextPage } from './phrase-lines.ts'
import { lineFrom, type TextLine } from './text-line.ts'

const RULER = /^-{2,}(?: +-{2,})+$/u

/** Whether a table whose columns are ruled with dashes begins at a line: with its heads, or with the rule. */
export function isRuledTable(lines: readonly TextLine[], index: number): boolean {
  const [line, below] = [lines[index], lines[index + 1]]
  return line !== undefined && (isRuler(line) || (below !== undefined && below.gap === 0 && isRuler(below)))
}

/** Read a table whose columns are ruled with dashes, as Pandoc writes it: a row is a line. */
export function ruledTable(lines: readonly TextLine[], page: TextPage): Table {
  const ruler = lines.find(isRuler)
  const columns = [...(ruler?.text ?? '').matchAll(/-+/gu)].map(({ index }) => (ruler?.column ?? 0) + index)
  return {
    type: 'table',
    children: lines
      .filter((line) => !isRuler(line))
      .map((line) => ({ type: 'tableRow', children: cellsOf(line, columns, page) })),
  }
}

function cellsOf(line: TextLine, columns: readonly number[], page: TextPage): TableCell[] {
  return columns.map((column, index): TableCell => {
    const from = line.start + Math.max(0, index === 0 ? 0 : column - line.column)
    const to = line.start + Math.max(0, (columns[index + 1] ?? Number.POSITIVE_INFINITY) - line.column)
    const text = line.text.slice(from - line.start, to - line.start)
    const start = from + text.length - text.trimStart().length
    const cell = { ...lineFrom(line, start, column), end: start + text.trim().length, text: text.trim() }
    return { type: 'tableCell', children: text.trim() === '' ? [] : phraseLines([cell], page) }
  })
}

function isRuler({ text }: TextLine): boolean {
  return RULER.test(text)
}
