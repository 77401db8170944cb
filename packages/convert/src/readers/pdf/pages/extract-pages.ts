import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs'
import { fontsOf } from './fonts-of.ts'
import { joinSpacedLetters } from './join-spaced-letters.ts'
import { linksOf } from './links-of.ts'
import type { PdfFont, PdfPage } from './page.ts'
import { runsOf } from './runs-of.ts'

/** Read the text and the links of the pages of a document, and of no more than the first so many. */
export async function extractPages(document: PDFDocumentProxy, most: number): Promise<PdfPage[]> {
  const fonts = new Map<string, PdfFont>()
  const pages: PdfPage[] = []
  for (let number = 1; number <= Math.min(document.numPages, most); number += 1) {
    const page = await document.getPage(number)
    pages.push(await extractPage(page, fonts))
    page.cleanup()
  }
  return pages
}

/** Fonts that are met for the first time are added to those that are known. */
async function extractPage(page: PDFPageProxy, fonts: Map<string, PdfFont>): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 })
  const content = await page.getTextContent({ includeMarkedContent: true })
  const items = await joinSpacedLetters(page, content.items)
  for (const [id, font] of await fontsOf(page, items, fonts)) fonts.set(id, font)
  return {
    number: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    runs: runsOf(items, fonts, viewport),
    links: await linksOf(page, viewport),
  }
}
