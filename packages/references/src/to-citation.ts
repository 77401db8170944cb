import type { Citation, CitationDate, Publication } from '@offprint/schema'

/** The citation of a publication: its own, or for an item that has none one made of the plain fields of JSON Resume. */
export function toCitation(publication: Publication): Citation {
  const { citation, type = 'document', name, publisher, releaseDate, doi, url, summary } = publication
  if (citation !== undefined) return citation
  return {
    type,
    ...(name !== undefined && { title: name }),
    ...(publisher !== undefined && { 'container-title': publisher }),
    ...(releaseDate !== undefined && { issued: issued(releaseDate) }),
    ...(doi !== undefined && { DOI: doi }),
    ...(url !== undefined && { URL: url }),
    ...(summary !== undefined && { abstract: summary }),
  }
}

function issued(date: string): CitationDate {
  const [year = 0, ...monthAndDay] = date.slice(0, 10).split('-').map(Number)
  return { 'date-parts': [[year, ...monthAndDay]] }
}
