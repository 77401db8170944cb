import type { DateStyle } from '../date-style.ts'
import { isDay } from './is-day.ts'
import { type Joint, jointAt } from './joint.ts'
import { leadInAt } from './lead-in.ts'
import { wordAt } from './lexicon.ts'
import { openEndAt, presentAt } from './open-end.ts'
import { type Point, pointAt } from './point.ts'
import { isOtherNumber, mayEnd, mayStart } from './surroundings.ts'
import { isMark, skipSpace, type Token } from './token.ts'
import { expandYear, fullYearAt } from './year.ts'

/** What is printed from `at` to `next`: a date, or two that are the ends of a range. */
export interface Span {
  readonly from?: Point
  readonly to?: Point
  readonly isOpen: boolean
  readonly isRange: boolean
  readonly dashAfter?: boolean
  readonly at: number
  readonly next: number
}

/** Read the date or range that starts at a token. */
export function spanAt(tokens: readonly Token[], at: number, style: DateStyle): Span | undefined {
  if (!mayStart(tokens, at)) return undefined
  const lead = leadInAt(tokens, at)
  if (lead === undefined) return spanFrom(tokens, at, style)
  if (lead.kind === 'until') {
    const to = independentAt(tokens, lead.next, style)
    return to && { to, isOpen: false, isRange: true, at, next: to.next }
  }
  const span = spanFrom(tokens, lead.next, style, lead.kind === 'amid')
  if (span === undefined) return undefined
  if (lead.kind === 'academic') return academicSpan(span, at)
  if (span.isRange) return { ...span, at }
  if (lead.kind === 'since') return { ...span, isOpen: true, isRange: true, at }
  return undefined
}

/** `AY 2019-20`: the years are one academic year. */
function academicSpan(span: Span, at: number): Span | undefined {
  const { from, to } = span
  if (from?.shape === 'academic-year') return { ...span, at }
  if (from?.shape !== 'year') return undefined
  if (from.year === undefined || to?.year !== from.year + 1) return { ...span, at }
  const whole: Point = { shape: 'academic-year', year: from.year, endYear: to.year, next: span.next }
  return { from: whole, isOpen: false, isRange: false, at, next: span.next }
}

function spanFrom(
  tokens: readonly Token[],
  at: number,
  style: DateStyle,
  isBetween: boolean = false,
): Span | undefined {
  const from = pointAt(tokens, at, style)
  if (from === undefined) return undefined
  const goesOn = from.dependent === true ? undefined : onwardAt(tokens, from.next)
  if (goesOn !== undefined) return openRange(at, from, goesOn)
  const joint = jointAt(tokens, from.next)
  if (joint && (joint.kind !== 'and' || isBetween)) {
    const range = rangeTo(tokens, at, from, joint, style)
    if (range) return range
  }
  return single(tokens, at, from, joint)
}

/** `2015 onwards`, `2023, ongoing`, `2017 hasta la actualidad`: words that stand behind a date by themselves. */
function onwardAt(tokens: readonly Token[], at: number): number | undefined {
  const place = skipSpace(tokens, at)
  const next = isMark(tokens[place], ',') ? skipSpace(tokens, place + 1) : place
  const onward = wordAt(tokens, next, 'onward')
  if (onward) return onward.next
  const present = next === place && place > at ? wordAt(tokens, place, 'present') : undefined
  return present && present.word.parts.length > 1 ? present.next : undefined
}

/** A range whose other end is a date, or open. */
function rangeTo(
  tokens: readonly Token[],
  at: number,
  from: Point,
  joint: Joint,
  style: DateStyle,
): Span | undefined {
  const present = joint.kind === 'slash' ? undefined : presentAt(tokens, joint)
  if (present !== undefined) return openRange(at, from, present)
  if (from.shape === 'year' && isOtherNumber(tokens, at, from.next)) return undefined
  const to = secondPoint(tokens, from, joint, style)
  if (to !== undefined && mayEnd(tokens, to.next)) {
    const ends = completed(from, to)
    return ends && { from: ends[0], to: ends[1], isOpen: false, isRange: true, at, next: to.next }
  }
  const open = openEndAt(tokens, joint)
  return open === undefined ? undefined : openRange(at, from, open)
}

function openRange(at: number, from: Point, next: number): Span | undefined {
  const start = withShortYear(from)
  return start && { from: start, isOpen: true, isRange: true, at, next }
}

/** The later date: `22` after `2014–`, or any date. */
function secondPoint(
  tokens: readonly Token[],
  from: Point,
  joint: Joint,
  style: DateStyle,
): Point | undefined {
  const to = pointAt(tokens, joint.next, from.shape === 'month' ? { ...style, hyphen: 'month' } : style)
  if (joint.kind === 'slash') return to && isNamed(from, to) ? to : undefined
  if (to !== undefined && (to.year !== undefined || from.year === undefined || from.shape !== 'year')) {
    const isBlocked =
      to.shape === 'year' && to.year !== undefined && isOtherNumber(tokens, joint.next, to.next)
    return isBlocked ? undefined : to
  }
  return shortEnd(tokens, from, joint)
}

function shortEnd(tokens: readonly Token[], from: Point, joint: Joint): Point | undefined {
  const token = tokens[joint.next]
  if (token?.kind !== 'number' || from.shape !== 'year' || from.year === undefined) return undefined
  if (joint.kind !== 'dash' || token.text.length > 2) return undefined
  if (isDayOfUnknownMonth(tokens, joint.next)) return undefined
  const digits = Number(token.text)
  if (token.text.length === 2)
    return { shape: 'year', year: expandYear(digits, from.year), next: joint.next + 1 }
  const isNextDigit = joint.isTight && digits > from.year % 10
  return isNextDigit
    ? { shape: 'year', year: from.year - (from.year % 10) + digits, next: joint.next + 1 }
    : undefined
}

/** `2016 – 30 września 2019`, in a language whose months aren't known. */
function isDayOfUnknownMonth(tokens: readonly Token[], at: number): boolean {
  const name = skipSpace(tokens, at + 1)
  return tokens[name]?.kind === 'word' && fullYearAt(tokens, skipSpace(tokens, name + 1)) !== undefined
}

/** Both ends with all they lend each other, or nothing when they can't be one range. */
function completed(from: Point, to: Point): [Point, Point] | undefined {
  const { month: fromMonth, day: fromDay } = from
  const { month: toMonth } = to
  if (from.year !== undefined && to.year !== undefined) return [from, to]
  if (to.year !== undefined) {
    const month = fromMonth ?? toMonth
    if (month === undefined)
      return from.shape === 'season' || from.shape === 'term' ? [{ ...from, year: to.year }, to] : undefined
    if (to.shape === 'day' && from.shape === 'month') return undefined
    const year = toMonth !== undefined && month > toMonth ? to.year - 1 : to.year
    return fromDay !== undefined && !isDay(fromDay, month, year) ? undefined : [{ ...from, month, year }, to]
  }
  if (from.year !== undefined) {
    if (fromMonth === undefined || (toMonth === undefined && from.shape !== 'day')) return undefined
    const month = toMonth ?? fromMonth
    const year = month < fromMonth ? from.year + 1 : from.year
    return to.day !== undefined && !isDay(to.day, month, year) ? undefined : [from, { ...to, month, year }]
  }
  if (from.dependent === true || to.dependent === true) return undefined
  return [from, to]
}

function single(
  tokens: readonly Token[],
  at: number,
  point: Point,
  joint: Joint | undefined,
): Span | undefined {
  if (point.dependent === true || !mayEnd(tokens, point.next)) return undefined
  if (point.shape === 'year' && isOtherNumber(tokens, at, point.next)) return undefined
  const dashAfter = joint?.kind === 'dash' && tokens[joint.next] !== undefined
  return {
    from: point,
    isOpen: false,
    isRange: point.range === true,
    at,
    next: point.next,
    ...(dashAfter ? { dashAfter } : {}),
  }
}

function independentAt(tokens: readonly Token[], at: number, style: DateStyle): Point | undefined {
  const point = pointAt(tokens, at, style)
  return point === undefined || point.dependent === true || !mayEnd(tokens, point.next) ? undefined : point
}

/** Before an open end, `Jan 21` and `10/20` are a month and a year. */
function withShortYear(point: Point): Point | undefined {
  if (point.year !== undefined) return point
  if (point.month === undefined || point.day === undefined || point.endDay !== undefined) return undefined
  return { shape: 'month', month: point.month, year: expandYear(point.day), next: point.next }
}

function isNamed(from: Point, to: Point): boolean {
  return from.shape !== 'year' && to.shape === from.shape && to.month !== undefined && from.day === undefined
}
