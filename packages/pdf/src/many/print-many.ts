import { isPdfError, PdfError } from '../error.ts'
import { type PrintOptions, type PrintResult, printPdf } from '../print-pdf.ts'
import { openPrinter } from '../printer/open-printer.ts'
import type { PrinterOptions } from '../printer/types.ts'
import { limit } from './limit.ts'
import { parallelLimit } from './parallel-limit.ts'

/** One document to print. */
export interface PrintJob extends Omit<PrintOptions, keyof PrinterOptions | 'printer'> {
  /** What the caller calls it; given back with the outcome. */
  name: string
  /** The page, or what makes it when its turn comes, so that a thousand pages are not all in memory. */
  html: string | (() => string | Promise<string>)
}

/** What became of one job. */
export type PrintOutcome =
  | { name: string; index: number; result: PrintResult; error?: never }
  | { name: string; index: number; error: PdfError; result?: never }

export interface PrintManyOptions extends PrinterOptions {
  /** Documents in print at one time; found from cores and memory unless given. */
  parallel?: number
}

/** How many outcomes may wait for an earlier one, per document in print. */
const lookahead = 2

/**
 * Print many documents with one browser, several at a time. Outcomes come in the order of the jobs, whichever is done
 * first; a job that fails says so in its outcome and stops no other. Jobs are taken up only as outcomes are consumed;
 * the browser starts while the first one is being made.
 */
export async function* printMany(
  jobs: Iterable<PrintJob> | AsyncIterable<PrintJob>,
  options: PrintManyOptions = {},
): AsyncGenerator<PrintOutcome, void, undefined> {
  const parallel = Math.max(1, options.parallel ?? parallelLimit())
  const limited = limit(parallel)
  const printer = openPrinter(options)
  printer.warm()
  const pending: Promise<PrintOutcome>[] = []
  const run = async (job: PrintJob, index: number): Promise<PrintOutcome> => {
    const { name, html, ...rest } = job
    try {
      const page = typeof html === 'string' ? html : await html()
      return { name, index, result: await printPdf(page, { ...rest, printer }) }
    } catch (error) {
      return { name, index, error: asPdfError(error, name) }
    }
  }
  try {
    let index = 0
    for await (const job of jobs) {
      const place = index
      index += 1
      pending.push(limited(() => run(job, place)))
      const next = pending.length >= parallel * lookahead ? pending.shift() : undefined
      if (next) yield await next
    }
    for (let next = pending.shift(); next; next = pending.shift()) yield await next
  } finally {
    await printer.close()
    await Promise.all(pending)
  }
}

function asPdfError(error: unknown, name: string): PdfError {
  return isPdfError(error)
    ? error
    : new PdfError('bad-options', `The page of ${name} could not be made`, { cause: error })
}
