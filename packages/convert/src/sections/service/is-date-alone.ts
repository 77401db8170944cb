import { findDates } from '../../fields/find-dates.ts'
import type { Passage } from '../../passage/passage.ts'

/** Whether a line is a date and nothing else. */
export function isDateAlone(line: Passage): boolean {
  const [date] = findDates(line.text)
  return date !== undefined && date.length >= line.text.trim().length - 2
}
