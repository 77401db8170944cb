import { headingKind } from '../../languages/heading-kind.ts'
import type { SectionKind } from '../../languages/section-kind.ts'
import { lineFrom, partCell, type TextLine } from './text-line.ts'

const EXACT = 0.9
const LEAST_KNOWN = 2

/** In the margin these are labels of a line, and no headings. */
const LABELS: ReadonlySet<SectionKind> = new Set(['contact', 'personal'])

/** `EDUCATION: Ph.D. …` */
const RUN_IN = /^\p{Lu}[\p{Lu}\s&/'’-]{3,60}:\s+(?=\S)/u

/** Part lines that have a heading in the margin, or in capitals before a colon, and text beside it. */
export function partMarginHeadings(lines: readonly TextLine[]): TextLine[] {
  const margin = lines.reduce((least, { column }) => Math.min(least, column), Number.POSITIVE_INFINITY)
  const parted = new Map(
    lines.flatMap((line) => {
      const cells = line.column === margin ? partRunIn(line) : [line]
      return cells.length > 1 && isSection(cells[0]?.text ?? '') ? [[line, cells] as const] : []
    }),
  )
  return parted.size < LEAST_KNOWN ? [...lines] : lines.flatMap((line) => parted.get(line) ?? [line])
}

function partRunIn(line: TextLine): readonly TextLine[] {
  const label = RUN_IN.exec(line.text)?.[0]
  if (label === undefined) return partCell(line)
  const { cell: _, ...whole } = line
  const heading = label.replace(/:\s+$/u, '')
  return [
    { ...whole, end: line.start + heading.length, text: heading },
    lineFrom(line, line.start + label.length, line.cell?.column ?? line.column + label.length),
  ]
}

function isSection(text: string): boolean {
  const kind = headingKind(text)
  return kind !== undefined && kind.score >= EXACT && !LABELS.has(kind.kind)
}
