import type { CitationDate, Publication } from '@offprint/schema'
import type { Loose } from '../conform/loose.ts'
import { formatDate } from '../dates/format-date.ts'
import type { LanguageData } from '../languages/language.ts'
import { yearOf } from './year-of.ts'

const dayMatters = /^(?:patent|article-magazine|article-newspaper|post.*|webpage|speech|interview|broadcast)$/

/** The date a reference prints: the printed form, a whole date for what appears daily, else the year. */
export function issued(publication: Loose<Publication>, language: LanguageData): string {
  const { citation, printedDate, releaseDate } = publication
  if (printedDate !== undefined) return printedDate
  const suffix = citation?.['year-suffix'] ?? ''
  const date = citation?.issued ?? citation?.submitted
  const literal = literalOf(date)
  if (literal !== undefined) return literal
  const [start, end] = (date?.['date-parts'] ?? []).map(isoOf)
  if (dayMatters.test(publication.type ?? citation?.type ?? '')) {
    const day = start ?? releaseDate
    if (day !== undefined) return formatDate(day, language)
  }
  const year = yearOf(publication)
  if (year === undefined) return releaseDate ?? ''
  const last = end?.slice(0, 4)
  return `${date?.circa === true ? 'c. ' : ''}${year}${suffix}${last !== undefined && last !== String(year) ? `–${last}` : ''}`
}

function literalOf(date: Loose<CitationDate> | undefined): string | undefined {
  if (date === undefined || date['date-parts'] !== undefined) return undefined
  return date.literal ?? date.raw ?? date.edtf
}

function isoOf(parts: readonly (string | number)[]): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
