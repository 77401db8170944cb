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

/** What may hold a float, which the browser paints before all text around it, however early that text comes. */
const blocks =
  'header, main, footer, section, article, aside, nav, div, p, h1, h2, h3, h4, h5, h6, ul, ol, dl, li, dt, dd, table, blockquote, address, figure, figcaption, pre, details, summary, hgroup, fieldset, form'

/**
 * What is good for paper, and yields to anything that the page says: characters stand where the font says and not on
 * whole pixels; each block is painted as a whole, so that text comes in the order of the page for readers that do not
 * know its structure.
 */
const paperStyle = `:where(:root) { text-rendering: geometricPrecision }
:where(body :is(${blocks})) { isolation: isolate }`

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
