import { fallsBack, type TextLine } from './text-line.ts'

const LEAST_SOFT = 5
const WIDEST = 100
/** Of wrapped lines, so many end before the width at most: an address may stand out. */
const USUAL = 0.97
const NEAR = 0.85
const LEAST_SHARE = 0.9

/** The end of a line that another one follows. */
interface LineEnd {
  readonly line: TextLine
  readonly width: number
  /** How wide the line were with the next one's first word. */
  readonly needed: number
}

/**
 * Where lines end that go on in the next one because the text was wrapped there: by `format=flowed` (RFC 3676), whose lines then
 * end in a space, or by an editor that fills each line up. Nothing where a text is wrapped in neither way.
 */
export function softLines(lines: readonly TextLine[], text: string): ReadonlySet<number> | undefined {
  const ends = lines.flatMap((line, index): LineEnd[] => {
    const next = lines[index + 1]
    const width = line.column + line.text.length
    return next?.gap === 0 && !fallsBack(line, next)
      ? [{ line, width, needed: width + 1 + firstWord(next) }]
      : []
  })
  const isFlowed = ({ line: { end } }: LineEnd): boolean => /^ [\r\n]/u.test(text.slice(end, end + 2))
  const flowed = ends.filter(isFlowed)
  const width = usualWidth(ends)
  if (flowed.length >= Math.max(LEAST_SOFT, lines.filter(({ end }) => text.charAt(end) === ' ').length))
    return endsOf(flowed)
  return isFilledUp(ends, width) ? endsOf(ends.filter(({ needed }) => needed > width)) : undefined
}

/** The width of the widest lines, but for a few that stand out. */
function usualWidth(ends: readonly LineEnd[]): number {
  const widths = ends.map(({ width }) => width).sort((a, b) => a - b)
  return widths[Math.floor((widths.length - 1) * USUAL)] ?? 0
}

/** Nearly all the lines that come near the width had no room for the next word. */
function isFilledUp(ends: readonly LineEnd[], width: number): boolean {
  const near = ends.filter((end) => end.width > width * NEAR)
  const full = near.filter(({ needed }) => needed > width)
  return width <= WIDEST && full.length >= LEAST_SOFT && full.length / near.length >= LEAST_SHARE
}

function endsOf(ends: readonly LineEnd[]): ReadonlySet<number> {
  return new Set(ends.map(({ line }) => line.end))
}

function firstWord({ text }: TextLine): number {
  return /^\S+/u.exec(text)?.[0].length ?? 0
}
