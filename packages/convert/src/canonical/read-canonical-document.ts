import type { Resume } from '@offprint/schema'
import type { PartlyRead, SourceDocument, SourceResume } from '../readers/format.ts'
import { readMarkdownDocument } from '../readers/markdown/read-markdown-document.ts'
import { complete } from './complete.ts'
import { freeText } from './free-text.ts'
import { isValid } from './is-valid.ts'
import { readCanonical } from './read-canonical.ts'

/**
 * Read canonical Markdown; what somebody has changed so that it isn't canonical any more is left to the usual reading, and
 * so is the whole where its front matter makes no valid resume any more.
 */
export async function readCanonicalDocument(
  text: string,
): Promise<SourceResume | PartlyRead | SourceDocument> {
  const { parts, resume, values } = readCanonical(text)
  if (!isValid(resume)) return { text, tree: await readMarkdownDocument(text), messages: [] }
  if (parts.free.length === 0) return { text, resume: resume as Resume, values, unplaced: [], messages: [] }
  const rest = freeText(text, parts)
  return {
    text: rest,
    tree: await readMarkdownDocument(rest),
    messages: [],
    complete: (read) => complete(text, parts, read),
  }
}
