import type { PdfMessage, PdfRenderOptions, PrinterOptions, UsedBrowser } from './printer/types.ts'
import { type Printer, withPrinter } from './printer/with-printer.ts'

/** A file that travels inside the PDF. */
export interface Attachment {
  name: string
  bytes: Uint8Array
  mimeType: string
  description?: string
}

export interface PrintOptions extends PrinterOptions {
  /** A printer to use, from `withPrinter`, instead of a browser for this document alone. */
  printer?: Printer
  /** The JSON Resume that the page shows: the source of the metadata, attached as `resume.json`. */
  resume?: unknown
  attachments?: readonly Attachment[]
  /** The theme's `pdfRenderOptions`. */
  pdfRenderOptions?: PdfRenderOptions
  /** What is asked for on this occasion; stronger than the theme's options and the resume's. */
  render?: PdfRenderOptions
}

/** Milliseconds per stage. */
export interface PrintTimings {
  launch: number
  layout: number
  print: number
  postprocess: number
  check: number
}

export interface PrintResult {
  bytes: Uint8Array
  browser: UsedBrowser
  timings: PrintTimings
  messages: PdfMessage[]
}

/** Print any HTML page to a tagged, outlined PDF that carries its source. Throws a `PdfError`. */
export async function printPdf(html: string, options: PrintOptions = {}): Promise<PrintResult> {
  const { printer } = options
  if (!printer) return withPrinter(options, (own) => printPdf(html, { ...options, printer: own }))
  const { bytes, browser, launch, layout, print, messages } = await printer.print(html, {
    ...options.pdfRenderOptions,
    ...options.render,
  })
  return { bytes, browser, timings: { launch, layout, print, postprocess: 0, check: 0 }, messages }
}
