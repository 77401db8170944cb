const brand = Symbol.for('@offprint/pdf/error')

/** What went wrong, for callers that choose an exit code or a remedy by it. */
export type PdfErrorCode =
  | 'browser-missing'
  | 'browser-failed'
  | 'browser-crashed'
  | 'timeout'
  | 'cancelled'
  | 'bad-options'
  | 'bad-pdf'

/** The one error of this package: a code, one line that says what happened, and what to do next. */
export class PdfError extends Error {
  override readonly name = 'PdfError'
  readonly code: PdfErrorCode
  readonly remedy: string | undefined

  constructor(code: PdfErrorCode, message: string, options: { remedy?: string; cause?: unknown } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined)
    Object.defineProperty(this, brand, { value: true })
    this.code = code
    this.remedy = options.remedy
  }
}

/** Tell a `PdfError` from another error, also across two copies of this package. */
export function isPdfError(value: unknown): value is PdfError {
  return typeof value === 'object' && value !== null && brand in value
}
