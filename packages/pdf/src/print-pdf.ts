import type { Finding } from './checks/types.ts'
import type { Attachment } from './metadata/attach-files.ts'
import { resumeInformation } from './metadata/resume-information.ts'
import type { Claim } from './metadata/types.ts'
import type { Printer } from './printer/open-printer.ts'
import { mergeRenderOptions } from './printer/pdf-options.ts'
import type { PdfMessage, PdfRenderOptions, PrinterOptions, UsedBrowser } from './printer/types.ts'
import { withPrinter } from './printer/with-printer.ts'

export interface PrintOptions extends PrinterOptions {
  /** A printer to use, from `withPrinter`, instead of a browser for this document alone. */
  printer?: Printer
  /** The JSON Resume that the page shows: the source of the metadata, attached as `resume.json`. */
  resume?: unknown
  /** More files to attach; one named `resume.json` takes the place of the one that is made from `resume`. */
  attachments?: readonly Attachment[]
  /** The theme's `pdfRenderOptions`. */
  pdfRenderOptions?: PdfRenderOptions
  /** What is asked for on this occasion; stronger than the theme's options, the resume's and the page's `@page`. */
  render?: PdfRenderOptions
  /** Instead of the page's own title. */
  title?: string
  /** BCP 47, instead of the page's own language. */
  language?: string
  /** Also paint each page as a PNG file, with so many dots per inch. */
  pictures?: number
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
  /** The pages as PNG files, where `pictures` asked for them. */
  pictures: readonly Uint8Array[]
  browser: UsedBrowser
  timings: PrintTimings
  /** The standards that the file names in its metadata, because it passes our checks for them. */
  claims: Claim[]
  /** What the checks found. */
  findings: Finding[]
  messages: PdfMessage[]
}

/**
 * Print any HTML page to a tagged, outlined PDF that describes itself and carries its source. Render options are laid
 * over each other: the theme's, the resume's `meta.pdfRenderOptions`, then `render`. Throws a `PdfError`.
 */
export async function printPdf(html: string, options: PrintOptions = {}): Promise<PrintResult> {
  const { printer, resume } = options
  if (!printer) return withPrinter(options, (own) => printPdf(html, { ...options, printer: own }))
  const render = mergeRenderOptions(options.pdfRenderOptions, resumeInformation(resume).pdfRenderOptions)
  const [printed, { finishPdf }] = await Promise.all([
    printer.print(html, render, options.render),
    import('./finish-pdf.ts'),
  ])
  const attachments = withResume(options.attachments ?? [], resume)
  const finished = finishPdf(printed.bytes, {
    ...options,
    attachments,
    ...pages({ ...render, ...options.render }),
  })
  const { pictures } = options
  return {
    bytes: finished.bytes,
    pictures: pictures === undefined ? [] : await printer.images(finished.bytes, pictures),
    browser: printed.browser,
    timings: {
      launch: printed.launch,
      layout: printed.layout,
      print: printed.print,
      postprocess: finished.postprocess,
      check: finished.check,
    },
    claims: finished.claims,
    findings: finished.findings,
    messages: [...printed.messages, ...finished.findings.map(message)],
  }
}

function withResume(attachments: readonly Attachment[], resume: unknown): readonly Attachment[] {
  if (resume === undefined || attachments.some(({ name }) => name === 'resume.json')) return attachments
  const bytes = Buffer.from(`${JSON.stringify(resume, null, 2)}\n`)
  const description = 'The source of this document, as JSON Resume'
  return [...attachments, { name: 'resume.json', mimeType: 'application/json', bytes, description }]
}

function pages({ pageRanges }: PdfRenderOptions): { pageRanges?: string } {
  return pageRanges === undefined ? {} : { pageRanges }
}

function message({ standard, clause, reason, page }: Finding): PdfMessage {
  const place = page === undefined ? '' : ` on page ${page}`
  return { severity: 'warning', rule: `${standard} ${clause}`, reason: `${reason}${place}` }
}
