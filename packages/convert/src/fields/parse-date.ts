import type { DateMatch } from './date-match.ts'
import { type DateOptions, findDates } from './find-dates.ts'

/** Read a text that is one date or range and nothing else but brackets, dots and commas around it. */
export function parseDate(text: string, options: DateOptions = {}): DateMatch | undefined {
  const [date, second] = findDates(text, options)
  if (date === undefined || second !== undefined) return undefined
  const rest = text.slice(0, date.index) + text.slice(date.index + date.length)
  return /^[\s()[\].,;:*_`|]*$/u.test(rest) ? date : undefined
}
