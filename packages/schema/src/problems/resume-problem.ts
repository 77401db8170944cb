/** Something in a resume that should be otherwise, and what to do about it. */
export interface ResumeProblem {
  /** JSON pointer to the value; the empty string is the resume itself. */
  pointer: string
  /** The rule that is broken, in kebab-case: `type`, `uri`, `impossible-date`. */
  rule: string
  /** The value found there. */
  value: unknown
  /** What is wrong, as a sentence. */
  message: string
  /** What to do, as a sentence. */
  remedy: string
  /** An error makes the resume invalid; a warning leaves it valid, and is probably a mistake. */
  severity: 'error' | 'warning'
  /** Line in the source text, from 1; there when the text was given. */
  line?: number
  /** Column in UTF-16 units, from 1; there when the text was given. */
  column?: number
}
