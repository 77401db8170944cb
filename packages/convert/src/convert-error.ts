export type ConvertErrorCode =
  | 'empty'
  | 'binary'
  | 'encoding'
  | 'damaged'
  | 'encrypted'
  | 'too-large'
  | 'bibliography'
  | 'too-deep'
  | 'time-limit'
  | 'memory-limit'

/** Input that can't be read at all: what is wrong, where, and what to do about it. */
export class ConvertError extends Error {
  override readonly name = 'ConvertError'
  readonly code: ConvertErrorCode
  readonly path: string
  readonly remedy: string

  constructor(code: ConvertErrorCode, path: string, reason: string, remedy: string, options?: ErrorOptions) {
    super(`${path}: ${reason}`, options)
    this.code = code
    this.path = path
    this.remedy = remedy
  }

  /** Recognise the error across copies of this package. */
  static isInstance(error: unknown): error is ConvertError {
    return error instanceof Error && error.name === 'ConvertError'
  }
}
