import type { SourceDocument } from '../format.ts'
import { namedStretches } from './named-stretches.ts'
import { contentOf, pageToMdast } from './page-to-mdast.ts'
import { readStructuredData } from './structured-data/read-structured-data.ts'

/**
 * Read an HTML page: its text as an mdast tree with positions, the main content only, where the page marks it, and what it
 * says of its owner to machines.
 */
export async function readHtml(source: string): Promise<SourceDocument> {
  const { fromHtml } = await import('hast-util-from-html')
  const page = fromHtml(source)
  return {
    text: source,
    tree: await pageToMdast(page),
    matter: readStructuredData(page, source),
    named: namedStretches(contentOf(page)),
    messages: [],
  }
}
