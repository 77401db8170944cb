import { quote } from '../explanations/quote.ts'

/** What the calendar says against a date. */
export interface CalendarFault {
  message: string
  /** The part of the date that the calendar has, as ISO 8601. */
  certain: string
}

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/**
 * Why a date is not in the Gregorian calendar, or undefined when it is.
 *
 * @param year - The year, in four digits.
 * @param month - The month from 1, where it is known.
 * @param day - The day from 1, where it is known.
 */
export function calendarFault(year: number, month?: number, day?: number): CalendarFault | undefined {
  if (month === undefined) return undefined
  const days = daysIn(year, month)
  const certain = String(year).padStart(4, '0')
  if (days === undefined) return { message: `There is no month ${quote(month)}.`, certain }
  if (day === undefined || (Number.isInteger(day) && day >= 1 && day <= days)) return undefined
  const yearAndMonth = `${certain}-${String(month).padStart(2, '0')}`
  return { message: `${yearAndMonth} has ${days} days, and no day ${quote(day)}.`, certain: yearAndMonth }
}

function daysIn(year: number, month: number): number | undefined {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && isLeap ? 29 : MONTHS[month - 1]
}
