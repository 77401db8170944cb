import type { Explanation } from './explanation.ts'
import { quote } from './quote.ts'

const INSIDE = /\d{4}-\d{4}-\d{4}-\d{3}[\dX]/i

/** An ORCID iD that isn't the bare four groups of four. */
export function explainOrcid(value: unknown): Explanation {
  const inside = INSIDE.exec(String(value))?.[0].toUpperCase()
  return {
    message: `${quote(value)} is not a bare ORCID iD.`,
    remedy: inside ? `Write ${quote(inside)}.` : 'Write the four groups of four: “0000-0002-1825-0097”.',
  }
}
