/** A line of a plain text with words on it. */
export interface TextLine {
  /** Where its first word begins in the text, and its last one ends. */
  readonly start: number
  readonly end: number
  /** Its words, from the first on. */
  readonly text: string
  /** The column at which it begins, counted from 0, tabs filled up. */
  readonly column: number
  /** How many empty lines stand above it. */
  readonly gap: number
  /** Which page it is on, as form feeds part them. */
  readonly page: number
  /** A wide gap after its first words: where they end, and where and in which column it goes on. */
  readonly cell?: Cell
}

export interface Cell {
  readonly end: number
  readonly start: number
  readonly column: number
}

const LINE = /[^\r\n\f]*(?:\r\n|\r|\n|\f|$)/gu
const TAB = 8

/** The lines of a text that have words on them. */
export function textLines(text: string): TextLine[] {
  const lines: TextLine[] = []
  let gap = 0
  let page = 0
  for (const { 0: whole, index } of text.matchAll(LINE)) {
    const words = whole.trim()
    if (words === '') gap += 1
    else {
      const start = index + whole.indexOf(words)
      const cell = cellOf(words, start, columnAt(text, index, start))
      lines.push({
        start,
        end: start + words.length,
        text: words,
        column: columnAt(text, index, start),
        gap,
        page,
        ...(cell ? { cell } : {}),
      })
      gap = 0
    }
    if (whole.endsWith('\f')) page += 1
  }
  return lines
}

/** A line parted behind its first cell; the line alone where it has one cell. */
export function partCell(line: TextLine): readonly [TextLine, ...TextLine[]] {
  const { cell, ...whole } = line
  if (!cell) return [line]
  const first = { ...whole, end: cell.end, text: line.text.slice(0, cell.end - line.start) }
  return [first, lineFrom(line, cell.start, cell.column)]
}

/** What of a line begins at an offset, which is at a column. */
export function lineFrom(
  { start: from, end, text: all, page }: TextLine,
  start: number,
  column: number,
): TextLine {
  const text = all.slice(start - from)
  const cell = cellOf(text, start, column)
  return { start, end, text, column, gap: 0, page, ...(cell ? { cell } : {}) }
}

/** So far left of where the line above ends, a line doesn't go on in it: a date stood at the right. */
const FAR = 12

/** Whether a line begins far to the left of the last words of the line above. */
export function fallsBack({ column, cell }: TextLine, next: TextLine): boolean {
  return next.column <= (cell?.column ?? column) - FAR
}

/** Two spaces part cells, except where a sentence or a label ends before them: then three do, or a tab. */
const GAP = /(?:(?<![.?!:;,]) {2}|(?<=[.?!:;,]) {3}| ?\t)[ \t]*(?=\S)/u

function cellOf(words: string, start: number, column: number): Cell | undefined {
  const gap = GAP.exec(words)
  if (!gap) return undefined
  const end = start + gap.index
  const next = end + gap[0].length
  return { end, start: next, column: columnAt(words, 0, next - start, column) }
}

function columnAt(text: string, from: number, to: number, first = 0): number {
  let column = first
  for (let index = from; index < to; index += 1)
    column = text.charAt(index) === '\t' ? column - (column % TAB) + TAB : column + 1
  return column
}
