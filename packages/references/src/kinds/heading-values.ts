import type { CitationDate } from '@offprint/schema'
import { STATUS_PHRASES } from '../lexicon/status.ts'
import { alternatives } from '../lexicon/words.ts'

/** What a heading states of every item under it that does not say otherwise. */
export interface HeadingValues {
  readonly issued?: CitationDate
  readonly status?: string
}

const STATUS = new RegExp(`^(?:${alternatives(STATUS_PHRASES)})$`, 'iu')

/** A list under `2022` or `Forthcoming` leaves the year or the status to its heading. */
export function headingValues(heading: string): HeadingValues {
  const text = heading.trim().replace(/[:.]$/, '')
  if (/^(?:19|20)\d\d$/.test(text)) return { issued: { 'date-parts': [[Number(text)]] } }
  return STATUS.test(text) ? { status: text } : {}
}
