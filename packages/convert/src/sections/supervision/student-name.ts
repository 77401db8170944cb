import type { Passage } from '../../passage/passage.ts'
import { evidenceOf } from '../evidence.ts'
import type { Part } from '../parts/part.ts'
import { stretch } from '../parts/stretch.ts'

const LIKELY = 0.5

/** Who was supervised: `Krahnert, Tobias: title` is one name in two parts, `L.-A. Wirtz, T. Schaeffert (2019)` two people. */
export function personAmong(
  parts: readonly Part[],
): { readonly name: readonly Passage[]; readonly parts: readonly Part[] } | undefined {
  const open = parts.filter((part) => !part.quoted && !part.parenthesis)
  const [first, second] = open
  if (first && second && (isInverted(first, second, parts) || areTwo(first, second, parts)))
    return { name: stretch([first, second]), parts: [first, second] }
  const person = open.find((part) => evidenceOf(part).person >= LIKELY) ?? open[0]
  return person ? { name: [person.text], parts: [person] } : undefined
}

/** A family name alone, a comma, given names, and then a colon. */
function isInverted(first: Part, second: Part, parts: readonly Part[]): boolean {
  const next = parts[parts.indexOf(second) + 1]
  return (
    first === parts[0] &&
    second.separator === ',' &&
    second.line === first.line &&
    /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(first.text.text) &&
    /^\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*)?$/u.test(second.text.text) &&
    next?.separator === ':' &&
    next.line === first.line
  )
}

/** Two full names before a bracket or at the end of the line. */
function areTwo(first: Part, second: Part, parts: readonly Part[]): boolean {
  const next = parts[parts.indexOf(second) + 1]
  const isFull = (part: Part): boolean =>
    evidenceOf(part).person >= 0.55 && /\s/u.test(part.text.text) && evidenceOf(part).organisation < 0.3
  return (
    first === parts[0] &&
    second.separator === ',' &&
    second.line === first.line &&
    isFull(first) &&
    isFull(second) &&
    (next === undefined || next.parenthesis || next.quoted || next.emphasis || next.line !== first.line)
  )
}
