import { wordAt } from './lexicon.ts'
import { isDash, isMark, skipSpace, type Token } from './token.ts'

const MOST_DASHES = 4

/** What joins the two ends of a range. */
export interface Joint {
  readonly kind: 'dash' | 'word' | 'slash' | 'and'
  /** No space on either side. */
  readonly isTight: boolean
  /** No space before. */
  readonly isAttached: boolean
  /** The token after the joint and the space behind it. */
  readonly next: number
  /** The token after the joint itself. */
  readonly end: number
}

/** Read what may join two dates: dashes, `to`, `bis`, `à`, `t/m`, a slash, or `and`. */
export function jointAt(tokens: readonly Token[], at: number): Joint | undefined {
  const start = skipSpace(tokens, at)
  const found = dashes(tokens, start) ?? words(tokens, start)
  if (found === undefined) return undefined
  const next = skipSpace(tokens, found.end)
  return { ...found, isTight: start === at && next === found.end, isAttached: start === at, next }
}

function dashes(tokens: readonly Token[], at: number): { kind: 'dash' | 'slash'; end: number } | undefined {
  if (isMark(tokens[at], '/')) return { kind: 'slash', end: at + 1 }
  let end = at
  while (isDash(tokens[end]) && end - at < MOST_DASHES) end += 1
  return end === at ? undefined : { kind: 'dash', end }
}

function words(tokens: readonly Token[], at: number): { kind: 'word' | 'and'; end: number } | undefined {
  const word = wordAt(tokens, at, 'between', 'until')
  if (word) return { kind: 'word', end: word.next }
  if (isMark(tokens[at], '&')) return { kind: 'and', end: at + 1 }
  const and = wordAt(tokens, at, 'and')
  return and && { kind: 'and', end: and.next }
}
