import { CALENDAR, type Word, type WordKind } from '../../tables/calendar.ts'
import { skipSpace, type Token } from './token.ts'

/** Whether a calendar word or phrase can start with a word. */
export function isCalendarWord(token: Token): boolean {
  return CALENDAR.has(token.folded)
}

/** The longest calendar word or phrase of one of the kinds that starts at a token, and the place after it. */
export function wordAt(
  tokens: readonly Token[],
  at: number,
  ...kinds: readonly WordKind[]
): { word: Word; next: number } | undefined {
  const first = tokens[at]
  if (first?.kind !== 'word') return undefined
  for (const word of CALENDAR.get(first.folded) ?? []) {
    if (!kinds.includes(word.kind)) continue
    const next = matchParts(tokens, at, word.parts)
    if (next !== undefined) return { word, next }
  }
  return undefined
}

function matchParts(tokens: readonly Token[], at: number, parts: readonly string[]): number | undefined {
  let next = at
  for (const [index, part] of parts.entries()) {
    if (index > 0) next = skipSpace(tokens, next)
    const folded = tokens[next]?.folded
    if (folded !== part && !(part === "'" && folded === '’')) return undefined
    next += 1
  }
  return next
}
