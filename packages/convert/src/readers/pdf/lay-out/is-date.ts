import { findDates } from '../../../fields/find-dates.ts'

/** Longer than this is no date, whatever it holds. */
const LONGEST = 40

/** Whether a text is a date or a period and nothing else. */
export function isDate(text: string): boolean {
  if (text.length > LONGEST || !/\d/u.test(text)) return false
  const dates = findDates(text)
  const rest = dates.reduceRight(
    (left, { index, length }) => left.slice(0, index) + left.slice(index + length),
    text,
  )
  return dates.length > 0 && !/[\p{L}\d]{2}/u.test(rest)
}
