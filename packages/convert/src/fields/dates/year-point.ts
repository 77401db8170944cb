import { daysAt } from './days.ts'
import { isDay } from './is-day.ts'
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
    letteredYear(tokens, year, at + 1) ??
    monthAfter(tokens, year, at + 1) ??
    seasonAfter(tokens, year, at + 1) ?? { shape: 'year', year, next: at + 1 }
  )
}

/** `2019a` in a list of references, `2023B` for the second half of an observing year. */
function letteredYear(tokens: readonly Token[], year: number, at: number): Point | undefined {
  const letter = tokens[at]?.text ?? ''
  if (/^[AB]$/u.test(letter)) return { shape: 'term', year, next: at + 1 }
  return /^[a-f]$/u.test(letter) ? { shape: 'year', year, next: at + 1 } : undefined
}

function monthAfter(tokens: readonly Token[], year: number, at: number): Point | undefined {
  let name = skipSpace(tokens, at)
  if (name === at) {
    if (!isMark(tokens[at], ',-/.')) return undefined
    name = skipSpace(tokens, at + 1)
    if (name > at + 1 && !closesAfterDate(tokens, name)) return undefined
  }
  const found = wordAt(tokens, name, 'month')
  if (found?.word.month === undefined || yearAfter(tokens, found.next)) return undefined
  const { month } = found.word
  let next = isMark(tokens[found.next], '.') ? found.next + 1 : found.next
  const days = daysAt(tokens, isMark(tokens[next], '-') ? next + 1 : skipSpace(tokens, next))
  if (days === undefined || isFollowedByYear(tokens, days.next) || !isDay(days.last, month, year))
    return { shape: 'month', year, month, next }
  next = days.next
  const last = days.last === days.first ? {} : { endDay: days.last, range: true }
  return { shape: 'day', year, month, day: days.first, ...last, next }
}

/** `(2020, January 14)`: the month belongs to the year before it when a bracket closes behind. */
function closesAfterDate(tokens: readonly Token[], at: number): boolean {
  const found = wordAt(tokens, at, 'month')
  if (found === undefined) return false
  const days = daysAt(tokens, skipSpace(tokens, found.next))
  return isMark(tokens[days?.next ?? found.next], ')]')
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
