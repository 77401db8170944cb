/** A fault in plain words. */
export interface Explanation {
  /** What is wrong, as a sentence. */
  message: string
  /** What to do, as a sentence. */
  remedy: string
}
