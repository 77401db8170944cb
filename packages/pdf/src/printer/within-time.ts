import { PdfError } from '../error.ts'

/** Wait for a result, but no longer than so many milliseconds; throws a `PdfError` with code `timeout` then. */
export async function withinTime<T>(work: Promise<T>, timeout: number): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    reject(
      new PdfError('timeout', `The page was not printed within ${timeout} ms`, {
        remedy: 'Simplify the page, or raise the timeout.',
      }),
    )
  }, timeout)
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
