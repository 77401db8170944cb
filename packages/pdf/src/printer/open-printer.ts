import { isPdfError, PdfError } from '../error.ts'
import { mergeRenderOptions } from './pdf-options.ts'
import { printError } from './print-error.ts'
import { type PrintedPage, printPage } from './print-page.ts'
import { type LaunchedBrowser, startBrowser } from './printer-browser.ts'
import type { PdfRenderOptions, PrinterOptions, UsedBrowser } from './types.ts'
import { withinTime } from './within-time.ts'

export interface PrinterResult extends PrintedPage {
  browser: UsedBrowser
  /** Milliseconds that this document waited for a browser to start; 0 on a warm one. */
  launch: number
}

/** A browser that is kept warm and replaced when it fails. */
export interface Printer {
  /** Print HTML as it comes out of the browser. Throws a `PdfError` after the second failure. */
  print(html: string, options?: PdfRenderOptions): Promise<PrinterResult>
}

export interface OpenPrinter extends Printer {
  /** End every browser; what is still in print fails with code `cancelled`. */
  close(): Promise<void>
}

/** A browser and the documents that are in print in it. */
interface Shared {
  browser: Promise<LaunchedBrowser>
  users: number
  printed: number
}

const defaultTimeout = 60_000

/** A browser is replaced after this many documents, so that what it keeps of each cannot add up. */
const documentsPerBrowser = 250

/** Open a printer that starts its browser with the first document. Whoever opens it must close it. */
export function openPrinter(options: PrinterOptions): OpenPrinter {
  const timeout = options.timeout ?? defaultTimeout
  const open = new Set<Promise<LaunchedBrowser>>()
  let shared: Shared | undefined
  let isClosed = false

  const start = (): Promise<LaunchedBrowser> => {
    const browser = startBrowser(options)
    open.add(browser)
    return browser
  }
  const end = async (browser: Promise<LaunchedBrowser>): Promise<void> => {
    open.delete(browser)
    await (await browser.catch(() => undefined))?.close()
  }
  const attempt = async (
    browser: Promise<LaunchedBrowser>,
    html: string,
    render: PdfRenderOptions,
    isCold: boolean,
  ) => {
    const launched = await browser
    try {
      const page = await withinTime(printPage(launched.browser, html, render), timeout)
      return { ...page, browser: launched.used, launch: isCold ? launched.launch : 0 }
    } catch (error) {
      throw isPdfError(error) ? error : printError(error, launched.browser.connected)
    }
  }
  const first = async (html: string, render: PdfRenderOptions): Promise<PrinterResult> => {
    const isCold = shared === undefined
    shared ??= { browser: start(), users: 0, printed: 0 }
    const mine = shared
    mine.users += 1
    mine.printed += 1
    if (mine.printed >= documentsPerBrowser) shared = undefined
    try {
      return await attempt(mine.browser, html, render, isCold)
    } catch (error) {
      if (shared === mine) shared = undefined
      await end(mine.browser)
      throw error
    } finally {
      mine.users -= 1
      if (shared !== mine && mine.users === 0) await end(mine.browser)
    }
  }
  const second = async (html: string, render: PdfRenderOptions): Promise<PrinterResult> => {
    const own = start()
    try {
      return await attempt(own, html, render, true)
    } finally {
      await end(own)
    }
  }
  return {
    async print(html, options) {
      const render = mergeRenderOptions(options)
      try {
        return await first(html, render)
      } catch (error) {
        if (isClosed) throw new PdfError('cancelled', 'The printer was closed before the page was printed')
        if (!isWorthRetrying(error)) throw error
      }
      return second(html, render)
    },
    async close() {
      isClosed = true
      await Promise.all([...open].map(end))
    },
  }
}

/** A document that brings one browser down may have met a bad moment; what is asked for wrongly stays wrong. */
function isWorthRetrying(error: unknown): boolean {
  return isPdfError(error) && (error.code === 'timeout' || error.code === 'browser-crashed')
}
