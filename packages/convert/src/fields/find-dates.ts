import type { DateMatch, DateShape } from './date-match.ts'
import { type DateStyle, dateStyle } from './date-style.ts'
import { excludedZones } from './dates/excluded.ts'
import { expectedAround } from './dates/expected.ts'
import { isCalendarWord } from './dates/lexicon.ts'
import { quotations } from './dates/quotations.ts'
import { type Span, spanAt } from './dates/range.ts'
import { endsOf } from './dates/to-match.ts'
import { isApostrophe, isDash, skipSpace, type Token, tokenize } from './dates/token.ts'
import { undatedAt } from './dates/undated.ts'

export type { DateMatch } from './date-match.ts'

/** How the document reads ambiguous dates, as `dateStyle` tells of all of it; what is missing is told from the text itself. */
export type DateOptions = DateStyle

/**
 * Find every date and range of dates in a text, in order and without overlap.
 *
 * Years from 1930 to 2099, in the languages of `languages/`; dates without a year keep only their month and day.
 * Without any evidence, days come before months between slashes, and `2009-11` is a range of years.
 */
export function findDates(text: string, options: DateOptions = {}): DateMatch[] {
  const tokens = tokenize(text)
  const style = { ...dateStyle(text), ...options }
  const zones = excludedZones(text)
  const quoted = quotations(text)
  const matches: DateMatch[] = []
  let at = 0
  while (at < tokens.length) {
    const isCandidate = canStart(tokens, at) && !isInside(zones, tokens[at]?.start)
    const undated = isCandidate ? (spanAt(tokens, at, style) ?? undatedAt(tokens, at)) : undefined
    if (undated === undefined) {
      at += skippedNumber(tokens, at)
      continue
    }
    matches.push(toMatch(text, tokens, undated, quoted))
    at = Math.max(undated.next, at + 1)
  }
  return matches
}

/** Dates start with a number, a word of the calendar, or the apostrophe of a year; what has none starts with `?`. */
function canStart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.kind === 'space') return false
  if (token.kind === 'word') return isCalendarWord(token)
  return token.kind === 'number' || isApostrophe(token) || token.text === '?'
}

function toMatch(
  text: string,
  tokens: readonly Token[],
  span: Span,
  quoted: readonly (readonly [number, number])[],
): DateMatch {
  const around = expectedAround(tokens, span.at, span.next)
  const index = tokens[around.at]?.start ?? 0
  const end = tokens[around.next - 1]?.end ?? index
  return {
    ...endsOf(span),
    open: span.isOpen,
    text: text.slice(index, end),
    index,
    length: end - index,
    shape: shapeOf(span),
    range: span.isRange,
    ...(around.isExpected ? { expected: true as const } : {}),
    ...(span.dashAfter === true ? { dashAfter: true as const } : {}),
    ...(isInside(quoted, index) ? { quoted: true as const } : {}),
  }
}

function shapeOf(span: Span): DateShape {
  return span.from?.shape ?? span.to?.shape ?? 'unknown'
}

/** An implausible year at the start of a range, `1650–1800`, takes the end of the range with it. */
function skippedNumber(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.text.length < 3) return 1
  const dash = skipSpace(tokens, at + 1)
  const end = skipSpace(tokens, dash + 1)
  return isDash(tokens[dash]) && tokens[end]?.kind === 'number' ? end + 1 - at : 1
}

function isInside(zones: readonly (readonly [number, number])[], index: number | undefined): boolean {
  if (index === undefined) return false
  let low = 0
  let high = zones.length
  while (low < high) {
    const middle = (low + high) >> 1
    const zone = zones[middle]
    if (zone !== undefined && zone[0] <= index) low = middle + 1
    else high = middle
  }
  const zone = zones[low - 1]
  return zone !== undefined && index < zone[1]
}
