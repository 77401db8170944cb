/** A date to the precision that is known; month and day count from 1. */
export interface PartialDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

const isoDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/

/** Read an ISO date of any precision; an impossible month or day makes it no date at all. */
export function parseDate(text: string): PartialDate | undefined {
  const [, year, month, day] = isoDate.exec(text) ?? []
  if (year === undefined) return undefined
  const date = { year: Number(year) }
  if (month === undefined) return date
  if (Number(month) < 1 || Number(month) > 12) return undefined
  if (day === undefined) return { ...date, month: Number(month) }
  if (Number(day) < 1 || Number(day) > 31) return undefined
  return { ...date, month: Number(month), day: Number(day) }
}
