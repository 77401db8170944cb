import { isPdfError, PdfError } from '../error.ts'
import { mergeRenderOptions } from './pdf-options.ts'
import { type PrintedPage, printPage } from './print-page.ts'
import { type LaunchedBrowser, startBrowser } from './printer-browser.ts'
import type { PdfRenderOptions, PrinterOptions, UsedBrowser } from './types.ts'

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

const defaultTimeout = 60_000

/**
 * Run a function with a printer: one browser, started on first use, ended with everything it started when the function
 * ends, however it ends. A document whose browser crashes, hangs or is killed is tried once more in a browser of its own.
 */
export async function withPrinter<T>(
  options: PrinterOptions,
  use: (printer: Printer) => Promise<T>,
): Promise<T> {
  let shared: Promise<LaunchedBrowser> | undefined
  const print = async (html: string, render?: PdfRenderOptions): Promise<PrinterResult> => {
    const settled = mergeRenderOptions(render)
    const cold = shared === undefined
    shared ??= startBrowser(options)
    const mine = shared
    const browser = await mine
    try {
      return await attempt(browser, html, settled, options.timeout, cold)
    } catch (error) {
      if (!isWorthRetrying(error)) throw error
      if (shared === mine) shared = undefined
      await browser.close()
      return await retry(options, html, settled)
    }
  }
  try {
    return await use({ print })
  } finally {
    const last = await shared?.catch(() => undefined)
    await last?.close()
  }
}

async function retry(
  options: PrinterOptions,
  html: string,
  render: PdfRenderOptions,
): Promise<PrinterResult> {
  const browser = await startBrowser(options)
  try {
    return await attempt(browser, html, render, options.timeout, true)
  } finally {
    await browser.close()
  }
}

async function attempt(
  browser: LaunchedBrowser,
  html: string,
  render: PdfRenderOptions,
  timeout: number = defaultTimeout,
  cold: boolean,
): Promise<PrinterResult> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    reject(
      new PdfError('timeout', `The page was not printed within ${timeout} ms`, {
        remedy: 'Simplify the page, or raise the timeout.',
      }),
    )
  }, timeout)
  try {
    const page = await Promise.race([printPage(browser.browser, html, render), late])
    return { ...page, browser: browser.used, launch: cold ? browser.launch : 0 }
  } catch (cause) {
    if (isPdfError(cause)) throw cause
    throw new PdfError('browser-crashed', 'The browser ended while it was printing the page', { cause })
  } finally {
    clearTimeout(timer)
  }
}

function isWorthRetrying(error: unknown): boolean {
  return isPdfError(error) && (error.code === 'timeout' || error.code === 'browser-crashed')
}
