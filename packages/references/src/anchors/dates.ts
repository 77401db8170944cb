import type { CitationDate } from '@offprint/schema'
import { MONTH, MONTHS } from '../lexicon/months.ts'

/** A date in the text, at the precision printed. */
export interface FoundDate {
  /** With the brackets around it, if it has any to itself. */
  readonly start: number
  readonly end: number
  readonly innerStart: number
  readonly innerEnd: number
  readonly value: CitationDate
  readonly year: number
  readonly bracketed: boolean
  /** The letter of `2016a`. */
  readonly suffix?: { readonly start: number; readonly value: string }
}

const NUMERIC =
  /(?<![\d./-])(?:(?<y>1[5-9]\d\d|20\d\d)([-/.])(?<m>0?[1-9]|1[0-2])\2(?<d>[0-2]?\d|3[01])|(?<d2>[0-2]?\d|3[01])([./-])\s?(?<m2>0?[1-9]|1[0-2])\6\s?(?<y2>1[5-9]\d\d|20\d\d))(?![\d/-])/gu
const YEAR = /(?<![\p{L}\d:–\-.$€£#])(?<year>1[5-9]\d\d|20\d\d)(?<suffix>[a-h])?(?![\d\p{L}]|[–-]\d|[.,]\d)/gu
const BEFORE = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<day>[0-2]?\\d|3[01])(?:\\.|st|nd|rd|th|º|er)?(?:\\s?[–-]\\s?(?<lastDay>[0-2]?\\d|3[01])\\.?)?\\s+(?:de\\s+|of\\s+)?)?(?:(?<firstMonth>${MONTH})\\.?\\s?[/–-]\\s?)?(?<month>${MONTH})\\.?(?:\\s+(?<day2>[0-2]?\\d|3[01])(?:st|nd|rd|th)?)?(?:,|\\s+del?)?\\s+$`,
  'iu',
)
const AFTER = new RegExp(
  `^,?\\s+(?<month>${MONTH})(?![\\p{L}])\\.?(?:\\s?[–-]\\s?${MONTH}(?![\\p{L}])\\.?)?(?:\\s+(?<day>[0-2]?\\d|3[01])(?![\\d(:–-]))?`,
  'iu',
)

/** Find the dates of a text in order, each as far as it is given: year, month, day. */
export function findDates(text: string): FoundDate[] {
  const dates: FoundDate[] = []
  for (const match of text.matchAll(NUMERIC)) {
    const groups = match.groups ?? {}
    const parts = [groups.y ?? groups.y2, groups.m ?? groups.m2, groups.d ?? groups.d2].map(Number)
    dates.push(found(text, match.index, match.index + match[0].length, [parts]))
  }
  for (const match of text.matchAll(YEAR)) {
    if (dates.some((date) => date.innerStart <= match.index && match.index < date.innerEnd)) continue
    dates.push(yearDate(text, match))
  }
  return dates.sort((left, right) => left.start - right.start)
}

function yearDate(text: string, match: RegExpExecArray): FoundDate {
  const year = Number(match.groups?.year)
  const end = match.index + match[0].length
  const suffix = match.groups?.suffix
  const before = BEFORE.exec(text.slice(Math.max(0, match.index - 44), match.index))
  if (before?.groups !== undefined) {
    const { day, day2, lastDay, firstMonth, month } = before.groups
    const last = parts(year, month, lastDay ?? day ?? day2)
    const first = firstMonth === undefined ? parts(year, month, day) : parts(year, firstMonth, undefined)
    const isRange = firstMonth !== undefined || lastDay !== undefined
    return found(text, match.index - before[0].length, end, isRange ? [first, last] : [last])
  }
  const after = AFTER.exec(text.slice(end, end + 40))
  if (after?.groups !== undefined)
    return found(
      text,
      match.index,
      end + after[0].trimEnd().length,
      [parts(year, after.groups.month, after.groups.day)],
      suffix === undefined ? undefined : end - 1,
    )
  return found(text, match.index, end, [[year]], suffix === undefined ? undefined : end - 1)
}

function parts(year: number, month: string | undefined, day: string | undefined): number[] {
  const number = MONTHS.get((month ?? '').toLowerCase())
  if (number === undefined) return [year]
  return day === undefined || Number(day) === 0 ? [year, number] : [year, number, Number(day)]
}

function found(text: string, start: number, end: number, dateParts: number[][], suffix?: number): FoundDate {
  const open = text[start - 1]
  const close = text[end]
  const bracketed = (open === '(' && close === ')') || (open === '[' && close === ']')
  return {
    start: bracketed ? start - 1 : start,
    end: bracketed ? end + 1 : end,
    innerStart: start,
    innerEnd: end,
    value: { 'date-parts': dateParts },
    year: dateParts[0]?.[0] ?? 0,
    bracketed,
    ...(suffix === undefined ? {} : { suffix: { start: suffix, value: text.slice(suffix, suffix + 1) } }),
  }
}
