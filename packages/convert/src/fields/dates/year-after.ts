import { wordAt } from './lexicon.ts'
import { isDash, isMark, skipSpace, type Token } from './token.ts'
import { apostropheYearAt, expandYear, fullYearAt } from './year.ts'

/** Read the year that follows a day, month or season: ` 2018`, `, 2018`, ` de 2018`, ` '21`, `-18`. */
export function yearAfter(tokens: readonly Token[], at: number): { year: number; next: number } | undefined {
  let next = at
  if (isMark(tokens[next], '.')) next += 1
  next = skipSpace(tokens, next)
  if (isMark(tokens[next], ',/(')) next = skipSpace(tokens, next + 1)
  else if (isDash(tokens[next]) && next === at) next += 1
  const link = wordAt(tokens, next, 'link')
  if (link) next = skipSpace(tokens, link.next)
  const year = fullYearAt(tokens, next)
  if (year !== undefined) return { year, next: closed(tokens, at, next + 1) }
  return apostropheYearAt(tokens, next) ?? shortYearAt(tokens, at, next)
}

/** Two digits are a year after a dash or slash (`Dec-18`), or when they can't be a day (`sept. 98`). */
function shortYearAt(
  tokens: readonly Token[],
  at: number,
  next: number,
): { year: number; next: number } | undefined {
  const token = tokens[next]
  if (token?.kind !== 'number' || token.text.length !== 2) return undefined
  const digits = Number(token.text)
  const isTight = next === at + 1 && (isDash(tokens[at]) || isMark(tokens[at], '/'))
  return isTight || digits > 31 ? { year: expandYear(digits), next: next + 1 } : undefined
}

/** A year in brackets of its own, `June (2019)`, ends after its bracket. */
function closed(tokens: readonly Token[], from: number, next: number): number {
  const isOpened = tokens.slice(from, next).some((token) => token.text === '(')
  return isOpened && isMark(tokens[next], ')') ? next + 1 : next
}
