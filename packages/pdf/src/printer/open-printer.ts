import { isPdfError, PdfError } from '../error.ts'
import { pageImages } from './page-images.ts'
import { pageRule } from './page-rule.ts'
import { mergeRenderOptions } from './pdf-options.ts'
import { printError } from './print-error.ts'
import { type PrintedPage, printPage } from './print-page.ts'
import { type LaunchedBrowser, startBrowser } from './printer-browser.ts'
import type { PdfRenderOptions, PrinterOptions, UsedBrowser } from './types.ts'
import { withinTime } from './within-time.ts'

/** What a job gave, and the browser that did it. */
interface Done<T> {
  result: T
  browser: UsedBrowser
  /** Milliseconds that this job waited for a browser to start; 0 on a warm one. */
  launch: number
}

export interface PrinterResult extends PrintedPage, Omit<Done<never>, 'result'> {}

/** A browser that is kept warm and replaced when it fails. */
export interface Printer {
  /**
   * Print HTML as it comes out of the browser. What is asked for also stands above what the page says of its paper.
   * Throws a `PdfError` after the second failure.
   */
  print(html: string, options?: PdfRenderOptions, asked?: PdfRenderOptions): Promise<PrinterResult>
  /** Paint every page of a PDF as a PNG file, at 144 dots per inch unless told. Throws a `PdfError` likewise. */
  images(pdf: Uint8Array, dpi?: number): Promise<Uint8Array[]>
}

export interface OpenPrinter extends Printer {
  /** Start the browser while there is nothing to print yet. A failure is told by the first document. */
  warm(): void
  /** End every browser; what is still in print fails with code `cancelled`. */
  close(): Promise<void>
}

/** A browser and the documents that are in print in it. */
interface Shared {
  browser: Promise<LaunchedBrowser>
  users: number
  printed: number
}

type Job<T> = (browser: LaunchedBrowser) => Promise<T>

const defaultTimeout = 60_000
const defaultDpi = 144

/** A browser is replaced after this many documents, so that what it keeps of each cannot add up. */
const documentsPerBrowser = 250

/** Open a printer that starts its browser with the first document, unless told before. Whoever opens it must close it. */
export function openPrinter(options: PrinterOptions): OpenPrinter {
  const timeout = options.timeout ?? defaultTimeout
  const open = new Set<Promise<LaunchedBrowser>>()
  let shared: Shared | undefined
  let isClosed = false

  const start = (): Promise<LaunchedBrowser> => {
    if (isClosed) throw new PdfError('cancelled', 'The printer was closed before the page was printed')
    const browser = startBrowser(options)
    open.add(browser)
    return browser
  }
  const share = (): Shared => {
    shared ??= { browser: start(), users: 0, printed: 0 }
    return shared
  }
  const end = async (browser: Promise<LaunchedBrowser>): Promise<void> => {
    open.delete(browser)
    await (await browser.catch(() => undefined))?.close()
  }
  const attempt = async <T>(
    starting: Promise<LaunchedBrowser>,
    job: Job<T>,
    isCold: boolean,
  ): Promise<Done<T>> => {
    const launched = await starting
    try {
      const result = await withinTime(job(launched), timeout)
      return { result, browser: launched.used, launch: isCold ? launched.launch : 0 }
    } catch (error) {
      if (isClosed) throw new PdfError('cancelled', 'The printer was closed while the page was printed')
      throw isPdfError(error) ? error : printError(error, launched.browser.connected)
    }
  }
  const first = async <T>(job: Job<T>): Promise<Done<T>> => {
    const mine = share()
    const isCold = mine.printed === 0
    mine.users += 1
    mine.printed += 1
    if (mine.printed >= documentsPerBrowser) shared = undefined
    try {
      return await attempt(mine.browser, job, isCold)
    } catch (error) {
      if (!isPdfError(error) || error.code !== 'bad-options') {
        if (shared === mine) shared = undefined
        await end(mine.browser)
      }
      throw error
    } finally {
      mine.users -= 1
      if (shared !== mine && mine.users === 0) await end(mine.browser)
    }
  }
  const second = async <T>(job: Job<T>): Promise<Done<T>> => {
    const own = start()
    try {
      return await attempt(own, job, true)
    } finally {
      await end(own)
    }
  }
  const run = async <T>(job: Job<T>): Promise<Done<T>> => {
    try {
      return await first(job)
    } catch (error) {
      if (!isWorthRetrying(error)) throw error
      return second(job)
    }
  }
  return {
    warm() {
      share().browser.catch(() => undefined)
    },
    async print(html, options, asked = {}) {
      const render = mergeRenderOptions(options, asked)
      const rule = pageRule(asked)
      const { result, browser, launch } = await run(({ pages }) => printPage(pages, html, render, rule))
      return { ...result, browser, launch }
    },
    async images(pdf, dpi = defaultDpi) {
      return (await run(({ pages }) => pageImages(pages, pdf, dpi))).result
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
