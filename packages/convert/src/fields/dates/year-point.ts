import { daysAt } from './days.ts'
import { wordAt } from './lexicon.ts'
import type { Point } from './point.ts'
import { isMark, skipSpace, type Token } from './token.ts'
import { apostropheYearAt, fullYearAt } from './year.ts'
import { yearAfter } from './year-after.ts'

/** Read a date that starts with its year: `2024 July 1--5`, `2022 Nov 28`, `2016 Nov`, `2018 Fall`, `2018`, `’98`. */
export function yearFirstAt(tokens: readonly Token[], at: number): Point | undefined {
  const short = apostropheYearAt(tokens, at)
  if (short) return { shape: 'year', ...short }
  const year = fullYearAt(tokens, at)
  if (year === undefined) return undefined
  return (
    monthAfter(tokens, year, at + 1) ??
    seasonAfter(tokens, year, at + 1) ?? { shape: 'year', year, next: at + 1 }
  )
}

function monthAfter(tokens: readonly Token[], year: number, at: number): Point | undefined {
  let name = skipSpace(tokens, at)
  if (name === at) {
    if (!isMark(tokens[at], ',-/.')) return undefined
    name = at + 1
  }
  const found = wordAt(tokens, name, 'month')
  if (found?.word.month === undefined || yearAfter(tokens, found.next)) return undefined
  const { month } = found.word
  let next = isMark(tokens[found.next], '.') ? found.next + 1 : found.next
  const days = daysAt(tokens, isMark(tokens[next], '-') ? next + 1 : skipSpace(tokens, next))
  if (days === undefined || isFollowedByYear(tokens, days.next)) return { shape: 'month', year, month, next }
  next = days.next
  const last = days.last === days.first ? {} : { endDay: days.last, range: true }
  return { shape: 'day', year, month, day: days.first, ...last, next }
}

function seasonAfter(tokens: readonly Token[], year: number, at: number): Point | undefined {
  const name = skipSpace(tokens, at)
  const found = name === at ? undefined : wordAt(tokens, name, 'season')
  if (found === undefined || yearAfter(tokens, found.next)) return undefined
  return { shape: 'season', year, next: found.next }
}

function isFollowedByYear(tokens: readonly Token[], at: number): boolean {
  return yearAfter(tokens, at) !== undefined
}
