import { completeWith } from '../../fields/complete-with.ts'
import type { DateMatch } from '../../fields/date-match.ts'
import { findDates } from '../../fields/find-dates.ts'
import type { Passage } from '../../passage/passage.ts'

const FINENESS: Readonly<Record<DateMatch['shape'], number>> = {
  day: 4,
  month: 3,
  season: 2,
  term: 2,
  'academic-year': 2,
  year: 1,
  decade: 1,
  unknown: 0,
}

/** Of all the dates of a line those that tell when it was: the finest, completed by the year that stands beside or above them. */
export function chosenDates(all: readonly DateMatch[], contexts: readonly Passage[]): DateMatch[] {
  const plain = all.filter((date) => !date.quoted)
  const year = plain.find((date) => date.shape === 'year' && date.start)?.start ?? yearOf(contexts)
  const complete = plain.map((date) =>
    date.start === undefined && date.month !== undefined && year ? completeWith(date, Number(year)) : date,
  )
  const dated = complete.filter((date) => date.start !== undefined || date.end !== undefined)
  const finest = Math.max(0, ...dated.map((date) => FINENESS[date.shape] + (date.range ? 1 : 0)))
  return finest >= 3
    ? dated.filter((date) => FINENESS[date.shape] + (date.range ? 1 : 0) >= 2 || date.range)
    : dated
}

/** The year in front of `2022 Title, 28 November`, which completes the day or the month. */
export function yearsUsed(text: string, dates: readonly DateMatch[]): DateMatch[] {
  const [first] = findDates(text)
  const year = first && first.index < 2 && first.shape === 'year' && !first.range ? first.start : undefined
  const isUsed = dates.every(
    (date) => date.index > 0 && COMPLETED.has(date.shape) && date.start?.startsWith(year ?? '-'),
  )
  return first && year && isUsed && dates.length > 0 && !dates.includes(first) ? [first] : []
}

const COMPLETED: ReadonlySet<DateMatch['shape']> = new Set(['day', 'month'])

/** The year of the nearest line above. */
export function yearOf(contexts: readonly Passage[]): string | undefined {
  for (const context of [...contexts].reverse()) {
    const start = findDates(context.text)[0]?.start
    if (start) return start.slice(0, 4)
  }
  return undefined
}
