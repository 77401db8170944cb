import type { Publication } from '@offprint/schema'
import type { Loose } from '../conform/loose.ts'

const resolver = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i

/** The DOI of a work, without a resolver in front of it. */
export function doi(publication: Loose<Publication>): string | undefined {
  return (publication.doi ?? publication.citation?.DOI)?.replace(resolver, '')
}

/** The address at which a DOI resolves. */
export function doiUrl(doi: string): string {
  return `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}`
}
