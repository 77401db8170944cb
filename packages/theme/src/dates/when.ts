import type { LanguageData } from '../languages/language.ts'
import { formatDate } from './format-date.ts'
import { parseDate } from './parse-date.ts'

/** One end of a span: what is printed, and the date for machines where it is one. */
export interface Moment {
  readonly text: string
  readonly iso?: string
}

/** When something was: one moment, or two ends joined by a dash. */
export interface When {
  readonly start?: Moment
  readonly dash?: string
  readonly end?: Moment
}

/** The date fields that an item may have. */
export interface DateFields {
  readonly startDate?: string | undefined
  readonly endDate?: string | undefined
  readonly date?: string | undefined
  readonly releaseDate?: string | undefined
  readonly printedDate?: string | undefined
}

/**
 * Tell when an item was, in the words of a language: the printed form where the item has one, a single date where
 * both ends agree, and an open end as `present`.
 */
export function when(fields: DateFields, language: LanguageData): When | undefined {
  const start = fields.startDate ?? fields.date ?? fields.releaseDate
  const end = fields.endDate ?? (fields.startDate === undefined ? start : undefined)
  if (fields.printedDate !== undefined) return { start: moment(fields.printedDate, start ?? end) }
  if (start === undefined)
    return end === undefined ? undefined : { end: moment(formatDate(end, language), end) }
  const from = moment(formatDate(start, language), start)
  if (end === undefined)
    return { start: from, dash: dashBetween(start, start), end: { text: language.labels.present } }
  if (end === start) return { start: from }
  return { start: from, dash: dashBetween(start, end), end: moment(formatDate(end, language), end) }
}

function moment(text: string, iso: string | undefined): Moment {
  return iso !== undefined && parseDate(iso) !== undefined ? { text, iso } : { text }
}

/** Years close up around the dash; anything with a space in it stands off. */
function dashBetween(start: string, end: string): string {
  return start.length === 4 && end.length === 4 ? '–' : ' – '
}
