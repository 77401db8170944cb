import type { Root } from 'hast'
import type { PdfPage } from '../pages/page.ts'

/** Read pages that say nothing about their structure: a document only by where its text stands and how it looks. */
export function layOutPages(pages: readonly PdfPage[]): Root {
  const texts = pages.flatMap(({ runs }) => runs.map(({ text }) => text))
  return {
    type: 'root',
    children: texts.map((value) => ({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value }],
    })),
  }
}
