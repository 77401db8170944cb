import type { Citation, CitationName, Publication } from '@offprint/schema'
import { fold, foldPages } from './compare.ts'

/** The fields of a citation that the evaluation compares, folded, as one flat record. */
export function citationFields(citation: Citation): Record<string, string> {
  const fields: Record<string, string> = { type: citation.type }
  for (const key of [
    'title',
    'container-title',
    'collection-title',
    'volume',
    'issue',
    'number',
    'publisher',
    'publisher-place',
    'event-place',
    'edition',
    'genre',
    'status',
    'DOI',
    'PMID',
    'ISBN',
  ] as const) {
    const value = citation[key]
    if (value !== undefined) fields[key] = fold(value)
  }
  if (citation.page !== undefined) fields.page = foldPages(citation.page)
  const year = citation.issued?.['date-parts']?.[0]
  if (year !== undefined) fields.issued = year.join('-')
  names(fields, 'author', citation.author)
  names(fields, 'editor', citation.editor)
  return fields
}

/** The derived fields of a publication, without its citation. */
export function publicationFields(publication: Publication): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const key of ['name', 'publisher', 'releaseDate', 'doi', 'url', 'note'] as const) {
    const value = publication[key]
    if (value !== undefined) fields[`/${key}`] = fold(value)
  }
  return fields
}

function names(
  fields: Record<string, string>,
  role: string,
  list: readonly CitationName[] | undefined,
): void {
  list?.forEach((name, index) => {
    fields[`${role}[${index}]`] = fold(
      name.literal ?? [name['non-dropping-particle'], name.family].filter(Boolean).join(' '),
    )
  })
}
