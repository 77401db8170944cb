import type { Publication } from '@offprint/schema'
import type { Loose } from '../conform/loose.ts'
import { safeUrl } from '../text/safe-url.ts'
import { arxivNumber, arxivUrl } from './arxiv.ts'
import { doi, doiUrl } from './doi.ts'

/** Where the title of a work leads: its DOI, else its own address, else arXiv. */
export function titleUrl(publication: Loose<Publication>): string | undefined {
  const identifier = doi(publication)
  if (identifier !== undefined) return doiUrl(identifier)
  const preprint = arxivNumber(publication.citation ?? {})
  const arxiv = preprint === undefined ? undefined : arxivUrl(preprint)
  return safeUrl(publication.url) ?? safeUrl(publication.citation?.URL) ?? arxiv
}
