import { daysAt } from './days.ts'
import { isDay } from './is-day.ts'
import { wordAt } from './lexicon.ts'
import type { Point } from './point.ts'
import { isDash, isMark, skipSpace, type Token } from './token.ts'
import { yearAfter } from './year-after.ts'

const LEAP_YEAR = 2000

/** Read a day before the name of its month: `15 de marzo de 2018`, `8.–10. Juni 2022`, `21 Feb. 2020`, `14-Dec-2015`. */
export function wordedDayAt(tokens: readonly Token[], at: number): Point | undefined {
  const days = daysAt(tokens, at)
  if (days === undefined) return undefined
  const month = monthAfter(tokens, days.next)
  if (month === undefined) return undefined
  const point = {
    shape: 'day' as const,
    month: month.month,
    day: days.first,
    ...(days.last === days.first ? {} : { endDay: days.last, range: true }),
  }
  const year = yearAfter(tokens, month.next)
  if (!isDay(days.last, month.month, year?.year ?? LEAP_YEAR)) return undefined
  if (year !== undefined) return { ...point, year: year.year, next: year.next }
  return month.isPrintedAsName ? { ...point, next: month.next } : undefined
}

function monthAfter(
  tokens: readonly Token[],
  at: number,
): { month: number; next: number; isPrintedAsName: boolean } | undefined {
  let next = skipSpace(tokens, at)
  if (next === at && (isDash(tokens[at]) || isMark(tokens[at], '/'))) next += 1
  const link = wordAt(tokens, next, 'link')
  if (link) next = skipSpace(tokens, link.next)
  const found = wordAt(tokens, next, 'month')
  if (found?.word.month === undefined) return undefined
  return { month: found.word.month, next: found.next, isPrintedAsName: isNameAt(tokens, next) }
}

/** Without a year, only a capital or a whole lower-case name tells a month from a word: `3 out`, `5 may`. */
export function isNameAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const word = wordAt(tokens, at, 'month')?.word
  if (token === undefined || word === undefined) return false
  if (token.text !== token.folded) return true
  return word.whole === true && word.capital !== true
}
