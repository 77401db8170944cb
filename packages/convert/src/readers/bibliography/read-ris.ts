import { fromRis } from '@offprint/references'
import type { SourceDocument } from '../format.ts'
import { publicationList } from './publication-list.ts'

/** Read a RIS file as a document. */
export async function readRis(text: string): Promise<SourceDocument> {
  const { records, messages } = fromRis(text)
  const citations = records.map(({ recordType, ...record }) => ({ ...record, entryType: recordType }))
  return {
    text,
    tree: publicationList(text, citations),
    messages: messages.map((message) => ({ severity: 'warning', rule: 'unread-entry', ...message })),
  }
}
