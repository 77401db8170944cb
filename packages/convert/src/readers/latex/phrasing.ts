import type { Nodes, PhrasingContent } from 'mdast'
import type { Style } from './style.ts'

export type Position = NonNullable<Nodes['position']>

/** A stretch of text set in one way, or a line break. */
export interface Run {
  readonly type: 'text' | 'break'
  readonly value: string
  readonly start: number
  readonly end: number
  readonly style: Style
}

const NESTING: readonly (keyof Style)[] = ['url', 'strong', 'emphasis', 'tag', 'code']

const TAGS: Readonly<Record<string, readonly [string, string]>> = {
  sup: ['<sup>', '</sup>'],
  sub: ['<sub>', '</sub>'],
  u: ['<u>', '</u>'],
  smallcaps: ['<span class="smallcaps">', '</span>'],
}

/** Runs as phrasing content, neighbours that are set alike in one node. */
export function phrasingOf(
  runs: readonly Run[],
  position: (start: number, end: number) => Position,
  keys: readonly (keyof Style)[] = NESTING,
): PhrasingContent[] {
  const [key, ...rest] = keys
  if (key === undefined) return runs.map((run) => leafOf(run, position))
  return alike(runs, key).flatMap((group): PhrasingContent[] => {
    const value = group[0]?.style[key]
    if (key === 'code' && value) return group.map((run) => codeOf(run, position))
    const children = phrasingOf(group, position, rest)
    return value === undefined || value === false
      ? children
      : wrapped(key, value, children, spanOf(group, position))
  })
}

/** The stretch of the text that runs come from. */
export function spanOf(runs: readonly Run[], position: (start: number, end: number) => Position): Position {
  const [start, end] = runs.reduce(
    ([first, last], run) => [Math.min(first, run.start), Math.max(last, run.end)],
    [Number.POSITIVE_INFINITY, 0],
  )
  return position(Math.min(start, end), end)
}

function alike(runs: readonly Run[], key: keyof Style): Run[][] {
  const groups: Run[][] = []
  for (const run of runs) {
    const last = groups.at(-1)
    if (last?.[0] && last[0].style[key] === run.style[key]) last.push(run)
    else groups.push([run])
  }
  return groups
}

function wrapped(
  key: keyof Style,
  value: NonNullable<Style[keyof Style]>,
  children: PhrasingContent[],
  position: Position,
): PhrasingContent[] {
  if (key === 'url') return [{ type: 'link', url: String(value), children, position }]
  if (key === 'strong' || key === 'emphasis') return [{ type: key, children, position }]
  const [open, close] = TAGS[String(value)] ?? ['', '']
  return [
    { type: 'html', value: open, position: { start: position.start, end: position.start } },
    ...children,
    { type: 'html', value: close, position: { start: position.end, end: position.end } },
  ]
}

function leafOf(run: Run, position: (start: number, end: number) => Position): PhrasingContent {
  const place = position(run.start, run.end)
  return run.type === 'break'
    ? { type: 'break', position: place }
    : {
        type: 'text',
        value: run.value,
        position: place,
        ...(run.style.citation ? { data: { citation: run.style.citation } } : {}),
      }
}

function codeOf(run: Run, position: (start: number, end: number) => Position): PhrasingContent {
  return run.type === 'break'
    ? leafOf(run, position)
    : { type: 'inlineCode', value: run.value, position: position(run.start, run.end) }
}
