import { wordAt } from './lexicon.ts'
import type { Span } from './range.ts'
import { isMark, type Token } from './token.ts'

const MOST_MARKS = 4

/** Read what says that there is no date, `????` or `n.d.`, or a text that is nothing but `present`. */
export function undatedAt(tokens: readonly Token[], at: number): Span | undefined {
  const next = questionMarks(tokens, at) ?? wordAt(tokens, at, 'unknown')?.next
  if (next !== undefined) return { isOpen: false, isRange: false, at, next: afterDot(tokens, next) }
  const present = at === 0 ? wordAt(tokens, at, 'present') : undefined
  return present?.next === tokens.length ? { isOpen: true, isRange: true, at, next: present.next } : undefined
}

function questionMarks(tokens: readonly Token[], at: number): number | undefined {
  let next = at
  while (isMark(tokens[next], '?') && next - at <= MOST_MARKS) next += 1
  return next - at >= 2 && next - at <= MOST_MARKS ? next : undefined
}

function afterDot(tokens: readonly Token[], at: number): number {
  return isMark(tokens[at], '.') && !isMark(tokens[at - 1], '?') ? at + 1 : at
}
