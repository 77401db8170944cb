import { addStyle } from './add-style.ts'
import type { ClosedPage, PageSource } from './page-source.ts'
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

/**
 * Print HTML in a context of its own, where it can run no script and load nothing. The rule is one that stands above the
 * page's own, or empty.
 */
export async function printPage(
  pages: PageSource,
  html: string,
  options: PdfRenderOptions,
  rule: string,
): Promise<PrintedPage> {
  const started = performance.now()
  return pages.use((page) => printIn(page, html, options, rule, started))
}

async function printIn(
  { page, messages }: ClosedPage,
  html: string,
  options: PdfRenderOptions,
  rule: string,
  started: number,
): Promise<PrintedPage> {
  if (options.mediaType === 'screen') await page.emulateMediaType('screen')
  await page.setContent(html, { waitUntil: 'load', timeout: 0 })
  await addStyle(page, 'prepend', paperStyle)
  if (rule !== '') await addStyle(page, 'append', rule)
  const sized = options.singlePage ? await onePage(page, options) : options
  const laidOut = performance.now()
  const bytes = await page.pdf(puppeteerOptions(sized))
  return { bytes, layout: laidOut - started, print: performance.now() - laidOut, messages }
}
