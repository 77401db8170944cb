const marker = Symbol.for('offprint.publish.error')

export type PublishErrorCode =
  | 'invalid' // what would be published fails its checks
  | 'address' // a target's address can't be understood
  | 'unreachable' // network, disk or program failed
  | 'refused' // the other side said no
  | 'token' // a token is missing or lacks a scope
  | 'changed' // somebody else changed the remote
  | 'unverified' // what was read back isn't what was sent

/** Publishing that can't go on: why, at which target, and what to do about it. Never holds a token. */
export class PublishError extends Error {
  override readonly name = 'PublishError'
  readonly code: PublishErrorCode
  /** The address of the target, or the place in the resume. */
  readonly place: string
  readonly remedy: string

  constructor(code: PublishErrorCode, place: string, reason: string, remedy: string, options?: ErrorOptions) {
    super(`${place}: ${reason}`, options)
    Object.defineProperty(this, marker, { value: true })
    this.code = code
    this.place = place
    this.remedy = remedy
  }

  /** Recognises the error across copies of this package. */
  static isInstance(error: unknown): error is PublishError {
    return typeof error === 'object' && error !== null && marker in error
  }
}
