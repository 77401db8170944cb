import { isNameAt } from './day-point.ts'
import { type Days, daysAt } from './days.ts'
import { isDay } from './is-day.ts'
import { wordAt } from './lexicon.ts'
import type { Point } from './point.ts'
import { isMark, skipSpace, type Token } from './token.ts'
import { yearAfter } from './year-after.ts'

const LEAP_YEAR = 2000

/** Read a date that starts with the name of its month: `Okt. 2014`, `Jan '21`, `November 16–19, 2023`, `Nov 28`, `April`. */
export function monthFirstAt(tokens: readonly Token[], at: number): Point | undefined {
  const found = wordAt(tokens, at, 'month')
  if (found?.word.month === undefined) return undefined
  const { month } = found.word
  const year = yearAfter(tokens, found.next)
  if (year !== undefined) return { shape: 'month', month, year: year.year, next: year.next }
  const days = daysAfter(tokens, found.next)
  const late = days && yearAfter(tokens, days.next)
  if (days === undefined || !isDay(days.last, month, late?.year ?? LEAP_YEAR))
    return { shape: 'month', month, dependent: true, next: afterDot(tokens, found.next) }
  const point = {
    shape: 'day' as const,
    month,
    day: days.first,
    ...(days.last === days.first ? {} : { endDay: days.last, range: true }),
  }
  if (late !== undefined) return { ...point, year: late.year, next: late.next }
  return isNameAt(tokens, at) ? { ...point, next: days.next } : { ...point, dependent: true, next: days.next }
}

function daysAfter(tokens: readonly Token[], at: number): Days | undefined {
  const next = skipSpace(tokens, afterDot(tokens, at))
  return next === at ? undefined : daysAt(tokens, next)
}

function afterDot(tokens: readonly Token[], at: number): number {
  return isMark(tokens[at], '.') ? at + 1 : at
}
