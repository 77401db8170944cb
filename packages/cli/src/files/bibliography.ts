import type { Attachment } from '@offprint/pdf'
import type { Resume } from '@offprint/schema'

/** The publications of a resume as a BibTeX file, for a PDF to carry or a site to offer; nothing where it has none. */
export async function bibliography({ publications = [] }: Resume): Promise<Attachment | undefined> {
  const citations = publications.flatMap(({ citation }) => citation ?? [])
  if (citations.length === 0) return undefined
  const { toBibtex } = await import('@offprint/references')
  return {
    name: 'publications.bib',
    mimeType: 'application/x-bibtex',
    description: 'The publications of this document, as BibTeX',
    bytes: Buffer.from(toBibtex(citations)),
  }
}
