import type { Root } from 'mdast'
import { pageToMdast } from './page-to-mdast.ts'

/** Read an HTML page into an mdast tree with positions: the main content only, where the page marks it. */
export async function readHtml(source: string): Promise<Root> {
  const { fromHtml } = await import('hast-util-from-html')
  return pageToMdast(fromHtml(source))
}
