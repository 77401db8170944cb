/** Something that a page says of its owner to machines, and the stretch of its source that says so, `[start, end)`. */
export interface Claim {
  /** schema.org's name of it. */
  readonly key: string
  readonly value: string
  readonly start: number
  readonly end: number
}
