import { toPublication } from '@offprint/references'
import type { Citation, Publication } from '@offprint/schema'
import type { Conversion, Message, Place } from '../types.ts'

/** Fields in which a CV and a bibliography should say the same; names of journals and persons are abbreviated too freely. */
const COMPARED = ['title', 'DOI', 'volume', 'issue', 'page'] as const

/**
 * Complete publications from a bibliography, matched by DOI, then by title.
 *
 * What the document says stays; a field in which the two differ is told.
 */
export function completePublications(
  conversion: Conversion,
  citations: readonly Citation[],
  path: string,
): Conversion {
  const byDoi = new Map(
    citations.flatMap((citation) => (citation.DOI ? [[citation.DOI.toLowerCase(), citation]] : [])),
  )
  const byTitle = new Map(
    citations.flatMap((citation) => (citation.title ? [[fold(citation.title), citation]] : [])),
  )
  const matched = new Set<Citation>()
  const messages: Message[] = []
  const publications = conversion.resume.publications?.map((publication, index): Publication => {
    const own = publication.citation
    const found = byDoi.get(own?.DOI?.toLowerCase() ?? '') ?? byTitle.get(fold(own?.title ?? ''))
    if (!own || !found) return publication
    matched.add(found)
    messages.push(...conflicts(own, found, path, placeOf(conversion, `/publications/${index}`)))
    return completed(publication, own, found)
  })
  const unmatched = citations.length - matched.size
  if (unmatched > 0) messages.push(unmatchedMessage(unmatched, path))
  if (!publications) return { ...conversion, messages: [...conversion.messages, ...messages] }
  return {
    ...conversion,
    resume: { ...conversion.resume, publications },
    messages: [...conversion.messages, ...messages].sort((a, b) => offsetOf(a) - offsetOf(b)),
  }
}

function completed(publication: Publication, own: Citation, found: Citation): Publication {
  const added = Object.entries(found).filter(([field]) => field !== 'id')
  const citation: Citation = { ...Object.fromEntries(added), ...own }
  const authors =
    publication.authors ??
    citation.author?.map(
      ({ given, family, literal }) => literal ?? `${given ?? ''} ${family ?? ''}`.trim(),
    ) ??
    []
  const derived = toPublication({ citation, authors, links: [], spans: [], rest: [], messages: [] })
  return { ...derived, ...publication, citation }
}

function conflicts(own: Citation, found: Citation, path: string, place: Place | undefined): Message[] {
  const years = [own, found].map(({ issued }) => issued?.['date-parts']?.[0]?.[0])
  const pairs = [
    ...COMPARED.map((field) => [field, own[field], found[field]] as const),
    ['year', years[0], years[1]] as const,
  ]
  return pairs
    .filter(
      ([, here, there]) =>
        here !== undefined && there !== undefined && fold(String(here)) !== fold(String(there)),
    )
    .map(
      ([field, here, there]): Message => ({
        severity: 'warning',
        rule: 'bibliography-conflict',
        reason: `${field} is "${String(here)}" here and "${String(there)}" in ${path}; the document’s is kept`,
        remedy: 'correct the one that is wrong',
        ...(place === undefined ? {} : { place }),
      }),
    )
}

/** Letters and digits only, without case and accents. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

function placeOf({ map }: Conversion, pointer: string): Place | undefined {
  const mapping = map.mappings.find((candidate) => candidate.pointer.startsWith(`${pointer}/`))
  return mapping?.spans[0]
}

function unmatchedMessage(count: number, path: string): Message {
  const entries = count === 1 ? '1 entry' : `${count} entries`
  return {
    severity: 'info',
    rule: 'bibliography-unmatched',
    reason: `${entries} of ${path} matched no publication of the document; none was added`,
  }
}

/** What is about the document as a whole stands first. */
function offsetOf({ place }: Message): number {
  return place?.start.offset ?? -1
}
