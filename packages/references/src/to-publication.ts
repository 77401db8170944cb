import type { Citation, CitationDate, Publication } from '@offprint/schema'
import { inOrder } from './output/in-order.ts'
import type { ParsedReference } from './types.ts'

/**
 * Turn a parsed reference into an item of `publications`. The citation is the truth; name, publisher, releaseDate and url
 * are derived from it: a work without title is named by the rest of its reference, `publisher` is the container.
 */
export function toPublication(parsed: ParsedReference): Publication {
  const { citation } = parsed
  const publisher = citation['container-title'] ?? citation.publisher
  const url =
    parsed.links.find((link) => /^https?:/i.test(link.url))?.url ??
    citation.URL ??
    (citation.DOI === undefined ? undefined : `https://doi.org/${citation.DOI}`)
  const releaseDate = isoDate(citation.issued)
  return {
    name: citation.title ?? nameWithoutTitle(citation),
    ...(publisher === undefined ? {} : { publisher }),
    ...(releaseDate === undefined ? {} : { releaseDate }),
    ...(url === undefined ? {} : { url }),
    type: citation.type,
    ...(parsed.authors.length === 0 ? {} : { authors: [...parsed.authors] }),
    ...(citation.DOI === undefined ? {} : { doi: citation.DOI }),
    ...(parsed.links.length === 0 ? {} : { links: parsed.links.map((link) => ({ ...link })) }),
    ...(citation.status === undefined ? {} : { status: citation.status }),
    ...(citation.note === undefined ? {} : { note: citation.note }),
    citation: inOrder(citation),
  }
}

/** `ApJ, 2023, 945, 132`. */
function nameWithoutTitle(citation: Citation): string {
  const year = citation.issued?.['date-parts']?.[0]?.[0]
  const parts = [
    citation['container-title'] ?? citation.publisher,
    year,
    citation.volume,
    citation.page ?? citation.number,
  ].filter((part) => part !== undefined)
  return parts.length > 0 ? parts.join(', ') : (citation.note ?? '')
}

/** `2013`, `2013-05` or `2013-05-04`, as far as the date is known. */
function isoDate(date: CitationDate | undefined): string | undefined {
  const first = date?.['date-parts']?.[0]
  if (first === undefined || first.length === 0) return undefined
  const [year, ...rest] = first.map(Number)
  if (year === undefined || year < 1000 || year > 2999) return undefined
  return [String(year), ...rest.map((part) => String(part).padStart(2, '0'))].join('-')
}
