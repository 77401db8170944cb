import type { Heading, Root, RootContent } from 'mdast'
import { placesOf } from '../../report/places.ts'
import { type Line, openLine } from './line.ts'
import { type Nesting, openNesting } from './nesting.ts'
import { type Position, phrasingOf, type Run, spanOf } from './phrasing.ts'

/** Builds the document tree as the document is read from front to back. */
export interface Writer
  extends Omit<Line, 'take'>,
    Pick<
      Nesting,
      | 'openList'
      | 'openItem'
      | 'closeList'
      | 'openEntry'
      | 'closeEntry'
      | 'openTable'
      | 'nextCell'
      | 'nextRow'
      | 'dropRow'
      | 'indentRows'
      | 'closeTable'
      | 'isIn'
    > {
  endParagraph(): void
  /** What is written until `endHeading` is a heading; further lines of it are a paragraph. */
  startHeading(): void
  endHeading(depth: Heading['depth']): void
  finish(): Root
}

export function openWriter(text: string): Writer {
  const { point } = placesOf(text)
  const position = (start: number, end: number): Position => ({ start: point(start), end: point(end) })
  const root: RootContent[] = []
  let hasSection = false
  const line = openLine()
  const nesting = openNesting(root, () => !hasSection)

  return {
    ...line,
    isIn: nesting.isIn,
    openList: afterLine(nesting.openList),
    openItem: afterLine(nesting.openItem),
    closeList: afterLine(nesting.closeList),
    openEntry: afterLine(nesting.openEntry),
    closeEntry: afterLine(nesting.closeEntry),
    openTable: afterLine(nesting.openTable),
    nextCell: afterLine(nesting.nextCell),
    nextRow: afterLine(nesting.nextRow),
    dropRow: afterLine(nesting.dropRow),
    indentRows: nesting.indentRows,
    closeTable: afterLine(nesting.closeTable),
    endParagraph,
    startHeading: afterLine(nesting.closeAll),
    endHeading(depth) {
      const [title, rest] = atBreak(line.take())
      hasSection ||= depth > 1
      if (title.length > 0) writeHeading(depth, title)
      writeParagraph(rest)
    },
    finish() {
      afterLine(nesting.closeAll)()
      return { type: 'root', children: root }
    },
  }

  function afterLine<A extends unknown[]>(act: (...parameters: A) => void): (...parameters: A) => void {
    return (...parameters) => {
      endParagraph()
      act(...parameters)
    }
  }

  function endParagraph(): void {
    writeParagraph(line.take())
  }

  function writeParagraph(runs: readonly Run[]): void {
    if (runs.length > 0)
      nesting
        .blocks()
        .push({ type: 'paragraph', children: phrasingOf(runs, position), position: spanOf(runs, position) })
  }

  /** A name in two commands (`\firstname`, `\familyname`) is one heading. */
  function writeHeading(depth: Heading['depth'], title: readonly Run[]): void {
    const children = phrasingOf(title, position)
    const span = spanOf(title, position)
    const before = root.at(-1)
    if (depth === 1 && before?.type === 'heading' && before.depth === 1) {
      const gap: Position = { start: span.start, end: span.start }
      before.children.push({ type: 'text', value: ' ', position: gap }, ...children)
    } else nesting.blocks().push({ type: 'heading', depth, children, position: span })
  }
}

function atBreak(runs: readonly Run[]): [Run[], Run[]] {
  const at = runs.findIndex((run) => run.type === 'break')
  return at < 0 ? [[...runs], []] : [runs.slice(0, at), runs.slice(at + 1)]
}
