import { fromCsl } from '@offprint/references'
import type { SourceDocument } from '../format.ts'
import type { LocatedCitation } from './located-citation.ts'
import { publicationList } from './publication-list.ts'

/** Read CSL-JSON as a document. */
export async function readCsl(text: string): Promise<SourceDocument> {
  let from = 0
  const citations = fromCsl(text).map((citation): LocatedCitation => {
    const title = JSON.stringify(citation.title ?? citation.DOI ?? '').slice(1, -1)
    const at = text.indexOf(title, from)
    const start = at < 0 ? from : at
    from = start + title.length
    return { citation, entryType: '', keywords: [], start, end: from }
  })
  return { text, tree: publicationList(text, citations), messages: [] }
}
