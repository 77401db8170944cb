import type { DateMatch } from './date-match.ts'
import { isoDate } from './dates/to-match.ts'

/** Give a date that was printed without its year the year that stands elsewhere; a range over New Year ends in the next one. */
export function completeWith(match: DateMatch, year: number): DateMatch {
  if (match.start !== undefined || match.month === undefined) return match
  const { month, day, endMonth, endDay, ...rest } = match
  const start = isoDate({ year, month, ...(day === undefined ? {} : { day }) })
  if (endMonth === undefined && endDay === undefined) return { ...rest, start }
  const lastMonth = endMonth ?? month
  const lastYear = lastMonth < month ? year + 1 : year
  return {
    ...rest,
    start,
    end: isoDate({ year: lastYear, month: lastMonth, ...(endDay === undefined ? {} : { day: endDay }) }),
  }
}
