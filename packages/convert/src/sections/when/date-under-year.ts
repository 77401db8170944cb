import type { DateMatch } from '../../fields/date-match.ts'
import { findDates } from '../../fields/find-dates.ts'

/** The month, or the day and month, that closes a line below a year: `Leeuwarden, May` under 2018. */
export function dateUnderYear(text: string, year: string): DateMatch | undefined {
  const end = text.replace(/[\s.]+$/u, '').length
  const head = text.slice(0, end)
  for (const joint of [' ', '/', '.']) {
    const found = findDates(`${head}${joint}${year}`).find(
      ({ index, length }) => index < end && index + length > end && OPENS.test(head.slice(0, index)),
    )
    if (found) return { ...found, text: head.slice(found.index), length: end - found.index }
  }
  return undefined
}

const OPENS = /[,;(]\s*$/u
