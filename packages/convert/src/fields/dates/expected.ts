import { wordAt } from './lexicon.ts'
import { isMark, skipSpace, type Token } from './token.ts'

/** Take in `expected` before a date or `(expected)` after it, brackets included. */
export function expectedAround(
  tokens: readonly Token[],
  at: number,
  next: number,
): { at: number; next: number; isExpected: boolean } {
  const after = expectedAfter(tokens, next)
  if (after !== undefined) return { at, next: after, isExpected: true }
  const before = expectedBefore(tokens, at)
  return before === undefined ? { at, next, isExpected: false } : { at: before, next, isExpected: true }
}

function expectedAfter(tokens: readonly Token[], next: number): number | undefined {
  let place = skipSpace(tokens, next)
  if (isMark(tokens[place], ',')) place = skipSpace(tokens, place + 1)
  const isOpened = isMark(tokens[place], '([')
  if (isOpened) place += 1
  const found = wordAt(tokens, place, 'expected')
  if (found === undefined) return undefined
  if (!isOpened) return found.next
  return isMark(tokens[found.next], ')]') ? found.next + 1 : undefined
}

/** The word stands before, with at most a colon and two small words between: `expected in May 2025`. */
function expectedBefore(tokens: readonly Token[], at: number): number | undefined {
  for (let place = at - 1; place >= Math.max(0, at - MOST_TOKENS); place -= 1) {
    if (tokens[place]?.kind === 'mark' && !isMark(tokens[place], ':')) return undefined
    const found = wordAt(tokens, place, 'expected')
    if (found && found.next <= at) return place
  }
  return undefined
}

const MOST_TOKENS = 6
