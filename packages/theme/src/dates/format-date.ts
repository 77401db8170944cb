import type { LanguageData } from '../languages/language.ts'
import { parseDate } from './parse-date.ts'

/** Print an ISO date to its own precision: `2013` stays `2013`. What is no date is printed as it stands. */
export function formatDate(text: string, language: LanguageData): string {
  const date = parseDate(text)
  if (date === undefined) return text
  if (date.month === undefined) return String(date.year)
  const pattern = date.day === undefined ? language.date.month : language.date.day
  return pattern
    .replace('{d}', String(date.day))
    .replace('{m}', language.months[date.month - 1] ?? '')
    .replace('{y}', String(date.year))
}
