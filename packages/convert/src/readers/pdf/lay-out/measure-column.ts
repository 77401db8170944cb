import { type Indentation, indentationsOf } from './indentation.ts'
import type { TextLine } from './text-line.ts'

/** How the lines of a column are set. */
export interface Measure {
  /** Where its lines begin at the earliest, and end at the latest. */
  readonly left: number
  readonly right: number
  /** Where a line that begins at this place ends when it is full; infinite where no line is. */
  rightEdge(left: number): number
  /** The distance of two lines of one paragraph, in letter heights. */
  readonly pitch: number
  /** How texts that begin at this place go on. */
  indentation(left: number): Indentation
}

/** Points by which edges vary. */
const SAME_PLACE = 3
/** An edge is one if so many lines begin there, and this share of them, or of all of a column, ends within so many letter heights of its right one. */
const EDGE = { lines: 6, share: 0.25, ofColumn: 0.15, within: 4 }
/** Measure the flows that share a column; over the whole width of a page there are full lines, in a column only if it looks like it. */
export function measureColumn(lines: readonly TextLine[], isWholePage: boolean): Measure {
  const right = lines.reduce((most, { line }) => Math.max(most, line.right), 0)
  const whole = isWholePage ? right : (edgeOf(lines, EDGE.ofColumn) ?? Number.POSITIVE_INFINITY)
  const edges = new Map<number, number>()
  const groups = Map.groupBy(lines, ({ left }) => Math.round(left / SAME_PLACE))
  for (const [place, group] of groups) edges.set(place, edgeOf(group, EDGE.share) ?? whole)
  const rightEdge = (left: number) => edges.get(Math.round(left / SAME_PLACE)) ?? whole
  return {
    left: lines.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY),
    right,
    rightEdge,
    pitch: pitchOf(lines),
    indentation: indentationsOf(lines, (before, after) => isFull(before, after, { rightEdge })),
  }
}

function edgeOf(lines: readonly TextLine[], share: number): number | undefined {
  if (lines.length < EDGE.lines) return undefined
  const edge = rightOf(lines)
  const near = lines.filter(({ right, line }) => right > edge - EDGE.within * line.size)
  return near.length >= lines.length * share ? edge : undefined
}

function rightOf(lines: readonly TextLine[]): number {
  return lines.reduce((most, { right }) => Math.max(most, right), 0)
}

/** The distance that most often lies between lines, but a small one: some texts have more headings than paragraphs. */
function pitchOf(lines: readonly TextLine[]): number {
  const gaps = lines
    .slice(1)
    .flatMap((next, index) => gapBetween(lines[index], next) ?? [])
    .filter((gap) => gap > 0.9 && gap < 3)
    .sort((a, b) => a - b)
  return gaps[Math.floor(gaps.length * 0.3)] ?? 1.2
}

/** The distance of the baselines, in letter heights; `undefined` over a page break. */
export function gapBetween(before: TextLine | undefined, after: TextLine): number | undefined {
  if (before?.line.page !== after.line.page) return undefined
  return (after.line.y - before.line.y) / Math.max(before.line.size, after.line.size)
}

/** Letters that may be missing to a line that is full, and the space in front of the next word, in letter heights. */
const SLACK = 0.3
const SPACE = 0.25

/** Whether the first word of the next line would not have fitted on this one. */
export function isFull(before: TextLine, after: TextLine, measure: Pick<Measure, 'rightEdge'>): boolean {
  const [first] = after.text
  if (!first) return false
  const word = first.text.split(/\s/u, 1)[0] ?? ''
  const width = ((first.right - first.left) * word.length) / Math.max(1, first.text.length)
  const size = before.line.size
  const end = before.after
    ? Math.min(before.after.left - size, measure.rightEdge(before.left))
    : measure.rightEdge(before.left)
  return before.right + width + SPACE * size > end - SLACK * size
}
