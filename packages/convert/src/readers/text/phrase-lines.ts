import type { Break, Text } from 'mdast'
import type { Places } from '../../report/places.ts'
import type { ListMark } from './list-mark.ts'
import { fallsBack, partCell, type TextLine } from './text-line.ts'

/** What is known of a text as a whole. */
export interface TextPage {
  readonly point: Places['point']
  /** Where items of lists begin. */
  readonly marks: ReadonlyMap<number, ListMark>
  /** Where lines end that go on in the next one, where that is known. */
  readonly soft?: ReadonlySet<number> | undefined
}

/** Wide gaps inside a line. */
const WIDE = /(?<![.?!:;,]) {2,}| {3,}| ?\t[ \t]*/gu

/** Lines as one text: what stands in the margin first, a tab, then what stands beside it, line by line. */
export function phraseLines(lines: readonly TextLine[], page: TextPage): (Text | Break)[] {
  const [first] = lines
  if (!first?.cell) return linesOfText(lines, page)
  const cells = lines.map((line) => (isInMargin(line, first) ? partCell(line) : [line]))
  const margin = cells.flatMap(([cell, beside]) => (beside || isInMargin(cell, first) ? [cell] : []))
  const body = cells.flatMap((line) => line.filter((cell) => !margin.includes(cell)))
  const words = margin.map((line, index) =>
    textNode(`${index === 0 ? '' : ' '}${line.text}`, line, line, page),
  )
  const last = margin.at(-1) ?? first
  const gap: Text = {
    type: 'text',
    value: last.text.endsWith(':') ? ' ' : '\t',
    position: { start: page.point(last.end), end: page.point(last.end + 1) },
  }
  return [...words, gap, ...linesOfText(body, page)]
}

/** Whether a line begins in the margin: the first, and where a date there is a range that is not closed, the next. */
function isInMargin(line: TextLine, first: TextLine): boolean {
  return line === first || (isOpenRange(first) && line.column === first.column)
}

/** Whether a line's first cell ends in a dash: the date goes on in the line below. */
export function isOpenRange({ text, start, cell }: TextLine): boolean {
  return cell !== undefined && /[-–—]$/u.test(text.slice(0, cell.end - start))
}

/** Lines as texts with a break between them wherever it is known that the line end is meant. */
function linesOfText(lines: readonly TextLine[], page: TextPage): (Text | Break)[] {
  const pieces: TextLine[][] = []
  lines.forEach((line, index) => {
    const above = lines[index - 1]
    const goesOn = above && line.gap === 0 && !fallsBack(above, line) && (page.soft?.has(above.end) ?? true)
    if (goesOn) pieces.at(-1)?.push(line)
    else pieces.push([line])
  })
  return pieces.flatMap((piece, index) => {
    const [first, last] = [piece[0], piece.at(-1)]
    if (!first || !last) return []
    const value = piece.map(({ text }) => text.replace(WIDE, '\t')).join('\n')
    const before: Break = {
      type: 'break',
      position: { start: page.point(first.start - 1), end: page.point(first.start) },
    }
    return [...(index === 0 ? [] : [before]), textNode(value, first, last, page)]
  })
}

function textNode(value: string, first: TextLine, last: TextLine, { point }: TextPage): Text {
  return { type: 'text', value, position: { start: point(first.start), end: point(last.end) } }
}
