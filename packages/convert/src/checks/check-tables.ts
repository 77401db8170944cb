import type { Block } from '../document/block.ts'
import { join, type Passage, trim } from '../passage/passage.ts'
import { sourceLines } from '../passage/source-lines.ts'
import type { ReadingMessage } from '../sections/reading.ts'

/** Tables that Markdown doesn't see as tables (they are read, but nothing else prints them so), and rows with more cells than their table has columns. */
export function checkTables(blocks: readonly Block[], source: string): ReadingMessage[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
        return checkParagraph(sourceLines(block.text, source).map(trim))
      case 'table':
        return checkRows(block.rows)
      case 'list':
        return block.items.flatMap((item) => checkTables(item, source))
      case 'definition':
        return block.details.flatMap((detail) => checkTables(detail, source))
      default:
        return []
    }
  })
}

function checkParagraph(lines: readonly Passage[]): ReadingMessage[] {
  const [header, delimiter] = lines
  if (!header || !delimiter || !lines.every(isRow) || columnsOf(header) < 2) return []
  if (!isDelimiter(delimiter)) {
    const reason = 'Markdown sees no table here: no line of dashes stands below its first line'
    return [broken(reason, `write below it: |${' - |'.repeat(columnsOf(header))}`, header)]
  }
  const [columns, dashes] = [columnsOf(header), columnsOf(delimiter)]
  const reason = `Markdown sees no table here: its first line has ${columns} columns, and the line of dashes ${dashes}`
  return [broken(reason, `write instead: |${' - |'.repeat(columns)}`, delimiter)]
}

function isRow(line: Passage): boolean {
  return line.text.startsWith('|')
}

function isDelimiter(line: Passage): boolean {
  return /^[|:\s-]+$/u.test(line.text) && line.text.includes('-')
}

function columnsOf(line: Passage): number {
  return line.text.replace(/^\||\|$/gu, '').split('|').length
}

function checkRows(rows: readonly (readonly Passage[])[]): ReadingMessage[] {
  const columns = rows[0]?.length ?? 0
  return rows
    .filter((row) => row.slice(columns).some((cell) => cell.text.trim() !== ''))
    .map((row) =>
      broken(
        `this row has ${row.length} cells, and its table ${columns} columns`,
        'write a bar that is no border as \\|, or give the first line as many columns',
        join(row, ' '),
      ),
    )
}

function broken(reason: string, remedy: string, passage: Passage): ReadingMessage {
  return { severity: 'warning', rule: 'broken-table', reason, remedy, passage }
}
