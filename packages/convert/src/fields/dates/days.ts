import { wordAt } from './lexicon.ts'
import { isDash, isMark, skipSpace, type Token } from './token.ts'

const ORDINALS = new Set([
  'st',
  'nd',
  'rd',
  'th',
  'er',
  'ère',
  'e',
  'º',
  'ª',
  'o',
  'ste',
  'de',
  'ro',
  'ero',
  'do',
  'to',
])
const MOST_DAYS = 8

export interface Days {
  readonly first: number
  readonly last: number
  readonly next: number
}

/** Read one day of a month or several: `8`, `4.`, `16th`, `8–10`, `8.–10.`, `8, 9 and 10`, `13/14/16`. */
export function daysAt(tokens: readonly Token[], at: number): Days | undefined {
  const opening = dayAt(tokens, at)
  if (opening === undefined) return undefined
  const days: Days = { first: opening.day, last: opening.day, next: opening.next }
  return moreDays(tokens, days)
}

/** Follow a list or range of days as long as they rise. */
export function moreDays(tokens: readonly Token[], days: Days): Days {
  let { last, next } = days
  for (let count = 0; count < MOST_DAYS; count += 1) {
    const joined = joinAt(tokens, next)
    const day = joined === undefined ? undefined : dayAt(tokens, joined)
    if (day === undefined || day.day <= last) break
    last = day.day
    next = day.next
  }
  return { first: days.first, last, next }
}

function dayAt(tokens: readonly Token[], at: number): { day: number; next: number } | undefined {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.text.length > 2) return undefined
  const day = Number(token.text)
  if (day < 1 || day > 31) return undefined
  const after = tokens[at + 1]
  const isOrdinal = after !== undefined && (ORDINALS.has(after.folded) || isMark(after, '.°'))
  return { day, next: isOrdinal ? at + 2 : at + 1 }
}

function joinAt(tokens: readonly Token[], at: number): number | undefined {
  const next = skipSpace(tokens, at)
  if (isMark(tokens[next], ',')) return afterComma(tokens, skipSpace(tokens, next + 1))
  const word = wordAt(tokens, next, 'and', 'until', 'between')
  if (word) return skipSpace(tokens, word.next)
  if (isMark(tokens[next], '/&+')) return skipSpace(tokens, next + 1)
  let dashes = 0
  while (isDash(tokens[next + dashes]) && dashes < 3) dashes += 1
  return dashes === 0 ? undefined : skipSpace(tokens, next + dashes)
}

/** A comma joins days only in a list that ends with a word: `8, 9 and 10`; `Room 4, 5 March` is none. */
function afterComma(tokens: readonly Token[], at: number): number | undefined {
  const word = wordAt(tokens, at, 'and')
  if (word) return skipSpace(tokens, word.next)
  let day = dayAt(tokens, at)
  for (let count = 0; day !== undefined && count < MOST_DAYS; count += 1) {
    const next = skipSpace(tokens, day.next)
    if (!isMark(tokens[next], ','))
      return wordAt(tokens, next, 'and') || isMark(tokens[next], '&') ? at : undefined
    const last = skipSpace(tokens, next + 1)
    if (wordAt(tokens, last, 'and')) return at
    day = dayAt(tokens, last)
  }
  return undefined
}
