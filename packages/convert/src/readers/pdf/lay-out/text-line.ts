import { fragmentOf } from './fragments-of.ts'
import { isDate } from './is-date.ts'
import { isHeadingLabel } from './is-heading-line.ts'
import { type Fragment, type Line, leftOf, lineOf, type Piece } from './line.ts'

/** A line of a text, taken apart into what stands in front of it, the text, and what stands behind. */
export interface TextLine {
  readonly line: Line
  /** The bullet of an item. */
  readonly bullet?: string
  /** A date or a label in a column of its own at the left. */
  readonly before?: Fragment
  /** The text; empty where a label stands alone. */
  readonly text: readonly Fragment[]
  /** A date at the right. */
  readonly after?: Fragment
  /** Where the text begins. */
  readonly left: number
  readonly right: number
}

/** What stands in front of an item, also where a font of symbols isn't named for it. */
const BULLET = /^[•◦▪▫■□●○‣⁃∙·➢➤❖✓✔»–—-](?=\s|$)/u
/** Word processors use the letter as the bullet of an inner list. */
const LETTER_BULLET = /^o$/u
/** Points by which a column's edge varies. */
const SAME_PLACE = 3
/** So many lines share an edge where it is a column's. */
const FEWEST_LINES = 3

/** Take each line of a flow apart; a heading in front of its section becomes a line of its own above it. */
export function textLines(lines: readonly Line[]): TextLine[][] {
  const columns = textColumns(lines)
  return lines.map((line) => {
    const taken = textLine(line, columns)
    const { before, ...rest } = taken
    return before && isHeadingLabel(before)
      ? [textLine(lineOf([before], line.page, line.y), []), rest]
      : [taken]
  })
}

/** Where a second column of text begins: the same place on several lines, in the first half, behind something short. */
function textColumns(lines: readonly Line[]): number[] {
  const right = lines.reduce((most, line) => Math.max(most, line.right), 0)
  const middle = (leftOf(lines) + right) / 2
  const seconds = lines.flatMap(({ fragments: [first, second] }) =>
    first && second && second.left < middle && !isBullet(first) && !isDate(second.text) ? [second.left] : [],
  )
  return [...new Set(seconds.map(Math.round))].filter(
    (x) => seconds.filter((left) => Math.abs(left - x) <= SAME_PLACE).length >= FEWEST_LINES,
  )
}

function textLine(line: Line, columns: readonly number[]): TextLine {
  const { bullet, fragments } = withoutBullet(line.fragments)
  const [first, second] = fragments
  const isLabelled =
    bullet === undefined &&
    first !== undefined &&
    second !== undefined &&
    (isDate(first.text) || isIn(columns, second.left))
  const inner = isLabelled ? fragments.slice(1) : fragments
  const last = inner.at(-1)
  const after = inner.length > 1 && last && isDate(last.text) ? last : undefined
  const text = after ? inner.slice(0, -1) : inner
  return {
    line,
    text,
    left: text[0]?.left ?? line.left,
    right: text.at(-1)?.right ?? line.right,
    ...(bullet === undefined ? {} : { bullet }),
    ...(isLabelled && first ? { before: first } : {}),
    ...(after ? { after } : {}),
  }
}

function isIn(columns: readonly number[], left: number): boolean {
  return columns.some((x) => Math.abs(x - left) <= SAME_PLACE)
}

function isBullet({ text }: Fragment): boolean {
  return BULLET.test(text) || LETTER_BULLET.test(text)
}

function withoutBullet(fragments: readonly Fragment[]): { bullet?: string; fragments: readonly Fragment[] } {
  const [first, ...others] = fragments
  if (!first || !isBullet(first)) return { fragments }
  const [bullet = ''] = first.text
  const rest = behindFirst(first)
  const kept = rest ? [rest, ...others] : others
  return kept.length === 0 ? { fragments } : { bullet, fragments: kept }
}

/** The fragment without its first character and what is blank behind it. */
function behindFirst({ pieces }: Fragment): Fragment | undefined {
  const [first, ...others] = pieces
  if (!first) return undefined
  const text = first.text.trimStart().slice(1).trimStart()
  const [next, ...more] = others
  if (text === '') return next && fragmentOf([{ ...next, text: next.text.trimStart() }, ...more])
  const left = first.right - ((first.right - first.left) * text.length) / first.text.length
  return fragmentOf([{ ...first, text, left }, ...others])
}

export function piecesOf({ text }: TextLine): Piece[] {
  return text.flatMap(({ pieces }) => pieces)
}

export function wordsOf({ text }: TextLine): string {
  return text.map((fragment) => fragment.text).join('\t')
}
