import type { DateMatch } from '../date-match.ts'
import type { Point } from './point.ts'
import type { Span } from './range.ts'

type Ends = Pick<DateMatch, 'start' | 'end' | 'month' | 'day' | 'endMonth' | 'endDay' | 'reversed'>

/** The ISO dates of a printed date or range, in order, or its month and day when it has no year. */
export function endsOf(span: Span): Ends {
  const first = span.from
  const last = span.to ?? (first !== undefined && lasts(first) ? endOf(first) : undefined)
  if (first !== undefined && first.year === undefined) return withoutYear(first, last)
  const start = first && isoDate(first)
  const lastDay = span.isOpen ? undefined : span.to ? endOf(span.to) : last
  const end = lastDay && isoDate(lastDay)
  if (start !== undefined && end !== undefined && isBefore(end, start))
    return { start: end, end: start, reversed: true }
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) }
}

function lasts(point: Point): boolean {
  return point.endYear !== undefined || point.endMonth !== undefined || point.endDay !== undefined
}

/** The last year, month or day of a point that lasts. */
function endOf(point: Point): Point {
  const { year, month, day, endYear, endMonth, endDay } = point
  return {
    shape: point.shape,
    next: point.next,
    ...defined({ year: endYear ?? year, month: endMonth ?? month, day: endDay ?? day }),
  }
}

function withoutYear(first: Point, last: Point | undefined): Ends {
  return defined({
    month: first.month,
    day: first.day,
    endMonth: last?.month,
    endDay: last?.endDay ?? last?.day,
  })
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function isoDate(date: {
  readonly year?: number
  readonly month?: number
  readonly day?: number
}): string {
  const parts = [String(date.year ?? 0).padStart(4, '0')]
  if (date.month !== undefined) parts.push(twoDigits(date.month))
  if (date.month !== undefined && date.day !== undefined) parts.push(twoDigits(date.day))
  return parts.join('-')
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length)
  return one.slice(0, length) < other.slice(0, length)
}

function defined<T extends Record<string, number | undefined>>(values: T): { [K in keyof T]?: number } {
  const result: { [K in keyof T]?: number } = {}
  for (const key in values) {
    const value = values[key]
    if (value !== undefined) result[key] = value
  }
  return result
}
