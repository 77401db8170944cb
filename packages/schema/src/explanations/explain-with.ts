import type { Explanation } from './explanation.ts'

/** A fault that a text can have, and how to tell it. */
export interface Fault {
  /** Whether the text has the fault. */
  applies: (text: string) => boolean
  message: (text: string) => string
  remedy: (text: string) => string
}

/** The explanation of the first fault that the text has; the last of the table must apply to any text. */
export function explainWith(faults: readonly Fault[], value: unknown): Explanation {
  const text = String(value)
  const fault = faults.find(({ applies }) => applies(text))
  return { message: fault?.message(text) ?? '', remedy: fault?.remedy(text) ?? '' }
}
