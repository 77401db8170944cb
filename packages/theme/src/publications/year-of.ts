import type { Publication } from '@offprint/schema'
import type { Loose } from '../conform/loose.ts'
import { parseDate } from '../dates/parse-date.ts'

/** The year in which a work came out, or was submitted where it has not. */
export function yearOf(publication: Loose<Publication>): number | undefined {
  const { citation } = publication
  const parts = citation?.issued?.['date-parts'] ?? citation?.submitted?.['date-parts']
  const year = Number(parts?.[0]?.[0])
  if (Number.isInteger(year)) return year
  return parseDate(publication.releaseDate ?? '')?.year
}
