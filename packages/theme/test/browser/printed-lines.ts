import type { Browser } from 'puppeteer-core'
import { getDocumentProxy } from 'unpdf'
import { pdfRenderOptions } from '../../src/pdf-render-options.ts'

/** A stretch of text on a printed page, in points from the lower left corner. */
export interface PrintedText {
  readonly page: number
  readonly text: string
  readonly x: number
  readonly y: number
}

/** A printed document: its pages' sizes in points, its text in reading order, and the file. */
export interface Printed {
  readonly sizes: readonly (readonly [width: number, height: number])[]
  readonly texts: readonly PrintedText[]
  readonly links: readonly string[]
  readonly pdf: Uint8Array
}

/** Print a page as its own options say and read the text back with its places; the script `prepare` runs in the page before. */
export async function print(browser: Browser, html: string, prepare?: string): Promise<Printed> {
  const tab = await browser.newPage()
  await tab.setJavaScriptEnabled(false)
  await tab.setContent(html)
  if (prepare !== undefined) await tab.evaluate(prepare)
  const pdf = await tab.pdf({ ...pdfRenderOptions, timeout: 0 })
  await tab.close()
  const document = await getDocumentProxy(pdf.slice())
  const sizes: [number, number][] = []
  const texts: PrintedText[] = []
  const links: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    sizes.push([Math.round(width), Math.round(height)])
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue
      texts.push({ page: number, text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]) })
    }
    for (const annotation of await page.getAnnotations())
      if (typeof annotation.url === 'string') links.push(annotation.url)
  }
  return { sizes, texts, links, pdf }
}
