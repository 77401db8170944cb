import type { DateMatch } from '../../fields/date-match.ts'
import { spanOfDates } from '../../fields/span-of-dates.ts'
import type { Draft } from '../../report/draft.ts'
import type { Reading } from '../reading.ts'
import type { When } from './when.ts'

/** Dates that say more than ISO can: their printed form is kept. */
const SAYS_MORE: ReadonlySet<DateMatch['shape']> = new Set(['season', 'term', 'academic-year', 'decade'])

/** `2021-12-13/14/16`: several days of one month. */
const DAYS = /\d\/\d{1,2}\/\d{1,2}$/u

/** A period: one date alone is a start that is also the end; an open one has no end. */
export function period(
  reading: Reading,
  when: When,
): { startDate?: Draft; endDate?: Draft; printedDate?: Draft } {
  const { start, end } = spanOfDates(when.dates)
  const saysMore = when.dates.some((date) => SAYS_MORE.has(date.shape) || DAYS.test(date.text))
  return {
    ...(saysMore ? { printedDate: reading.take('date', when.passages) } : {}),
    ...(start ? { startDate: reading.takeAs('date', when.passages, start) } : {}),
    ...(end ? { endDate: reading.takeAs('date', when.passages, end) } : {}),
  }
}

/** Something that is dated when it is done, as a degree: one date alone is its end. */
export function completion(reading: Reading, when: When): { startDate?: Draft; endDate?: Draft } {
  const [only] = when.dates
  if (when.dates.length === 1 && only && !only.range && (only.end ?? only.start) === only.start) {
    return only.start ? { endDate: reading.takeAs('date', when.passages, only.start) } : {}
  }
  return period(reading, when)
}
