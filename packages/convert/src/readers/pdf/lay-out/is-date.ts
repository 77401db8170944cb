import type { DateMatch } from '../../../fields/date-match.ts'
import { findDates } from '../../../fields/find-dates.ts'

/** Longer than this is no date, whatever it holds. */
const LONGEST = 40

/** Whether a text is a date or a period and nothing else. */
export function isDate(text: string): boolean {
  return datesOf(text).length > 0
}

/** Whether a date goes on in another text, so that both are one period and not two dates. */
export function areOneDate(begun: string, end: string): boolean {
  const [only, another] = datesOf(`${begun} ${end}`)
  return only !== undefined && another === undefined && (only.end ?? '9999') >= (only.start ?? '')
}

/** The dates of a text that has nothing but dates. */
function datesOf(text: string): DateMatch[] {
  if (text.length > LONGEST || !/\d/u.test(text)) return []
  const dates = findDates(text)
  const rest = dates.reduceRight(
    (left, { index, length }) => left.slice(0, index) + left.slice(index + length),
    text,
  )
  return /[\p{L}\d]{2}/u.test(rest) ? [] : dates
}
