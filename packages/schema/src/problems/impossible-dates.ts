import { type CalendarFault, calendarFault } from './calendar.ts'
import { below } from './json-pointer.ts'
import { isRecord } from './json-value.ts'
import { type ResumeItem, resumeItems } from './resume-items.ts'
import type { ResumeProblem } from './resume-problem.ts'

const DATE_KEYS: readonly string[] = ['birthDate', 'date', 'endDate', 'releaseDate', 'startDate']
const ISO_DATE = /^([12]\d{3})-([01]\d)(?:-([0-3]\d))?$/

/** Dates that have the right form and that no calendar has: `2020-19-39`, `2021-02-30`. */
export function impossibleDates(resume: unknown): ResumeProblem[] {
  return resumeItems(resume).flatMap((entry) => [...plainDates(entry), ...citationDates(entry)])
}

function plainDates({ pointer, item }: ResumeItem): ResumeProblem[] {
  return DATE_KEYS.flatMap((key) => {
    const value = item[key]
    const match = typeof value === 'string' ? ISO_DATE.exec(value) : null
    const [year, month, day] = (match?.slice(1) ?? []).map((part) =>
      part === undefined ? part : Number(part),
    )
    return year === undefined ? [] : problem(below(pointer, key), value, calendarFault(year, month, day))
  })
}

/** Seasons stand in the place of the month in some CSL data, as 13 to 16 or 21 to 24; they are let through. */
function citationDates({ pointer, item }: ResumeItem): ResumeProblem[] {
  const { citation } = item
  if (!isRecord(citation)) return []
  return Object.entries(citation).flatMap(([variable, date]) => {
    const parts: unknown = isRecord(date) ? date['date-parts'] : undefined
    if (!Array.isArray(parts)) return []
    const place = below(below(below(pointer, 'citation'), variable), 'date-parts')
    return parts.flatMap((value: unknown, index) => {
      if (!Array.isArray(value) || value.length < 2) return []
      const [year, month, day] = value.map(Number)
      if (year === undefined || month === undefined || isSeason(month)) return []
      return problem(below(place, index), value, calendarFault(year, month, day))
    })
  })
}

function isSeason(month: number): boolean {
  return (month >= 13 && month <= 16) || (month >= 21 && month <= 24)
}

function problem(pointer: string, value: unknown, fault: CalendarFault | undefined): ResumeProblem[] {
  if (!fault) return []
  const remedy = `Correct the date, or keep only what is certain: “${fault.certain}”.`
  return [{ pointer, rule: 'impossible-date', value, message: fault.message, remedy, severity: 'warning' }]
}
