import type { Browser } from 'puppeteer-core/internal/api/Browser.js'
import type { Page } from 'puppeteer-core/internal/api/Page.js'
import { blockRequests } from './block-requests.ts'
import { puppeteerOptions } from './pdf-options.ts'
import { onePage } from './single-page.ts'
import type { PdfMessage, PdfRenderOptions } from './types.ts'

export interface PrintedPage {
  bytes: Uint8Array
  /** Milliseconds for loading and laying out, and for printing. */
  layout: number
  print: number
  messages: PdfMessage[]
}

/**
 * Characters stand where the font says and not on whole pixels, unless the page wants it otherwise: this is for paper.
 * It goes before everything the page says, and yields to any of it.
 */
const paperStyle = ':where(:root) { text-rendering: geometricPrecision }'

/** Print HTML in a context of its own, where it can run no script and load nothing. */
export async function printPage(
  browser: Browser,
  html: string,
  options: PdfRenderOptions,
): Promise<PrintedPage> {
  const started = performance.now()
  const context = await browser.createBrowserContext()
  const page = await context.newPage()
  const crash = Promise.withResolvers<never>()
  page.on('error', crash.reject)
  const printed = await Promise.race([printIn(page, html, options, started), crash.promise])
  await context.close()
  return printed
}

async function printIn(
  page: Page,
  html: string,
  options: PdfRenderOptions,
  started: number,
): Promise<PrintedPage> {
  const [messages] = await Promise.all([
    blockRequests(page),
    page.setJavaScriptEnabled(false),
    page.emulateMediaType(options.mediaType ?? 'print'),
  ])
  await page.setContent(html, { waitUntil: 'load', timeout: 0 })
  await page.evaluate(prependStyle(paperStyle))
  const sized = options.singlePage ? await onePage(page, options) : options
  const laidOut = performance.now()
  const bytes = await page.pdf(puppeteerOptions(sized))
  return { bytes, layout: laidOut - started, print: performance.now() - laidOut, messages }
}

/** Puppeteer's own evaluation works in a page that can run no script of its own. */
function prependStyle(css: string): string {
  return `document.head.prepend(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(css)} }))`
}
