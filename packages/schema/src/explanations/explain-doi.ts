import type { Explanation } from './explanation.ts'
import { quote } from './quote.ts'

const INSIDE = /10\.\d{4,9}\/\S+/

/** A DOI with something around it, or none at all. */
export function explainDoi(value: unknown): Explanation {
  const inside = INSIDE.exec(String(value))?.[0]
  return {
    message: `${quote(value)} is not a bare DOI.`,
    remedy: inside ? `Write ${quote(inside)}.` : 'Write it from “10.” on, or leave the key out.',
  }
}
