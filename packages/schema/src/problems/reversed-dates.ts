import { below } from './json-pointer.ts'
import { resumeItems } from './resume-items.ts'
import type { ResumeProblem } from './resume-problem.ts'

const PAIRS: readonly (readonly [start: string, end: string])[] = [
  ['startDate', 'endDate'],
  ['date', 'endDate'],
]
const ISO_DATE = /^\d{4}(?:-\d{2}){0,2}$/

/** Entries that end before they start, as far as both dates are known: 2020-05 to 2020 is possible. */
export function reversedDates(resume: unknown): ResumeProblem[] {
  return resumeItems(resume).flatMap(({ pointer, item }) =>
    PAIRS.flatMap(([startKey, endKey]) => {
      const start = item[startKey]
      const end = item[endKey]
      if (!isDate(start) || !isDate(end) || !endsBefore(start, end)) return []
      return [describe(below(pointer, endKey), start, end)]
    }),
  )
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && ISO_DATE.test(value)
}

function endsBefore(start: string, end: string): boolean {
  const known = Math.min(start.length, end.length)
  return end.slice(0, known) < start.slice(0, known)
}

function describe(pointer: string, start: string, end: string): ResumeProblem {
  return {
    pointer,
    rule: 'reversed-dates',
    value: end,
    message: `This ends on ${end}, before it starts on ${start}.`,
    remedy: 'Exchange the two dates, or correct one of them.',
    severity: 'warning',
  }
}
