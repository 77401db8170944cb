import type { BlockContent, List, Paragraph } from 'mdast'
import { findDates } from '../../fields/find-dates.ts'
import { isOpenRange, phraseLines, type TextPage } from './phrase-lines.ts'
import { isRuledTable, ruledTable } from './ruled-table.ts'
import { lineFrom, type TextLine } from './text-line.ts'

const DEEPEST = 12
const LEAST_DATED = 2
const ENDS_DATED = /(?<!\d)(?:19|20)\d\d\)?$/u

/**
 * Lay lines out as paragraphs, lists and tables by their indentation: what stands at the left edge opens a paragraph, what
 * stands further in belongs to it.
 */
export function textBlocks(lines: readonly TextLine[], page: TextPage, depth = 0): BlockContent[] {
  if (depth > DEEPEST) return [paragraph(lines, page)]
  const blocks: BlockContent[] = []
  const edge = edgeOf(lines)
  let index = 0
  while (index < lines.length) {
    const [end, read] = blockAt(lines, index, edge, page)
    blocks.push(...read(lines.slice(index, end), page, depth))
    index = end
  }
  return blocks
}

type Marks = TextPage['marks']
type ReadBlock = (lines: readonly TextLine[], page: TextPage, depth: number) => BlockContent[]

/** Where the block that begins at a line ends, and how to read it. */
function blockAt(
  lines: readonly TextLine[],
  index: number,
  edge: number,
  { marks }: TextPage,
): [number, ReadBlock] {
  if (isRuledTable(lines, index)) return [endOfRun(lines, index), (rows, page) => [ruledTable(rows, page)]]
  if (marks.has(lines[index]?.start ?? -1))
    return [endOfList(lines, index, marks), (items, page, depth) => [listOf(items, page, depth)]]
  return [endOfGroup(lines, index, edge, marks), groupBlocks]
}

function endOfRun(lines: readonly TextLine[], from: number): number {
  return nextLine(lines, from, ({ gap }) => gap > 0)
}

/** A list goes on while lines are set in below its marks, or begin with a mark of its kind. */
function endOfList(lines: readonly TextLine[], from: number, marks: Marks): number {
  const column = lines[from]?.column ?? 0
  const ordered = marks.get(lines[from]?.start ?? -1)?.ordered
  return nextLine(lines, from, (line) => {
    if (line.column > column) return false
    const mark = line.column === column ? marks.get(line.start) : undefined
    return line.column < column || (mark ? mark.ordered !== ordered : line.gap > 0)
  })
}

function listOf(lines: readonly TextLine[], page: TextPage, depth: number): List {
  const column = lines[0]?.column
  const items: TextLine[][] = []
  for (const line of lines) {
    const mark = line.column === column ? page.marks.get(line.start) : undefined
    if (mark) items.push([lineFrom(line, line.start + mark.length, line.column + mark.length)])
    else items.at(-1)?.push(line)
  }
  return {
    type: 'list',
    ordered: page.marks.get(lines[0]?.start ?? -1)?.ordered === true,
    spread: false,
    children: items.map((item) => ({
      type: 'listItem',
      spread: false,
      children: textBlocks(item, page, depth + 1),
    })),
  }
}

/** Where the next line opens something new. */
function endOfGroup(lines: readonly TextLine[], from: number, edge: number, marks: Marks): number {
  const first = lines[from]
  return nextLine(lines, from, (line, index) => {
    if (!first) return false
    if (marks.has(line.start) || (line.gap > 0 && isRuledTable(lines, index))) return true
    if (line.column > edge) return first.column > edge && line.gap > 0
    return line.gap > 0 || (first.column > edge ? index > from + 1 : opensEntry(lines, index, from))
  })
}

/** The next line of which something is so; where there is none, the end. */
function nextLine(
  lines: readonly TextLine[],
  from: number,
  isSo: (line: TextLine, index: number) => boolean,
): number {
  for (let index = from + 1; index < lines.length; index += 1) {
    const line = lines[index]
    if (line && isSo(line, index)) return index
  }
  return lines.length
}

/** In a run of lines some of which are set in, have cells, or all end in a year, each at the edge opens an entry, unless it clearly goes on. */
function opensEntry(lines: readonly TextLine[], index: number, from: number): boolean {
  const [line, above, first] = [lines[index], lines[index - 1], lines[from]]
  if (!line || !above || !first) return false
  if (isOpenRange(first) && above === first) return false
  if (above.column > line.column || (ENDS_DATED.test(above.text) && ENDS_DATED.test(line.text))) return true
  return (line.cell !== undefined || hangsBelow(lines, index)) && !/^\p{Ll}/u.test(line.text)
}

function hangsBelow(lines: readonly TextLine[], index: number): boolean {
  const [line, below] = [lines[index], lines[index + 1]]
  return line !== undefined && below !== undefined && below.gap === 0 && below.column > line.column
}

/** A line with what is set in below it: one paragraph, unless that has entries of its own. */
function groupBlocks(group: readonly TextLine[], page: TextPage, depth: number): BlockContent[] {
  const [head] = group
  const inner = group.findIndex((line) => head !== undefined && line.column > head.column)
  if (!head || inner < 0) return [paragraph(group, page)]
  if (isCentred(group)) return [paragraph(group, { ...page, soft: new Set() })]
  const children = group.slice(inner)
  if (belongs(head, children)) return [paragraph(group, page)]
  return [paragraph(group.slice(0, inner), page), ...textBlocks(children, page, depth + 1)]
}

function belongs({ cell }: TextLine, children: readonly TextLine[]): boolean {
  const edge = edgeOf(children)
  if (cell && edge >= cell.column - 1) return true
  const parted = children.slice(1).some(({ gap }) => gap > 0)
  const dated = children.filter(({ column, text }) => column === edge && findDates(text).length > 0)
  return !parted && dated.length < LEAST_DATED
}

/** Lines that are set in differently, and have one middle. */
function isCentred(lines: readonly TextLine[]): boolean {
  const middles = lines.map(({ column, text }) => column + text.length / 2)
  const columns = new Set(lines.map(({ column }) => column))
  const spread = Math.max(...middles) - Math.min(...middles)
  return columns.size > 1 && edgeOf(lines) > 0 && spread <= 3
}

function edgeOf(lines: readonly TextLine[]): number {
  return lines.reduce((least, { column }) => Math.min(least, column), Number.POSITIVE_INFINITY)
}

function paragraph(lines: readonly TextLine[], page: TextPage): Paragraph {
  const [first, last] = [lines[0], lines.at(-1)]
  return {
    type: 'paragraph',
    children: phraseLines(lines, page),
    position: { start: page.point(first?.start ?? 0), end: page.point(last?.end ?? 0) },
  }
}
