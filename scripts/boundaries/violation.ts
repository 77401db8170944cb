/** A place where a package reaches for what it may not have. */
export interface Violation {
  /** Path from the root of the repository, with forward slashes. */
  file: string
  /** From 1. */
  line: number
  message: string
  remedy: string
}
