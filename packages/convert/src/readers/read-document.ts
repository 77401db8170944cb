import type { Root } from 'mdast'
import { expandHtml } from './expand-html.ts'
import { isHtml, readHtml } from './html.ts'
import { readMarkdown } from './markdown.ts'

/** Read a document into an mdast tree; its format is told from its text, not from its name. */
export async function readDocument(source: string): Promise<Root> {
  return isHtml(source) ? readHtml(source) : expandHtml(readMarkdown(source))
}
