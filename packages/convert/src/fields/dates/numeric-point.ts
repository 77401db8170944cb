import type { DateStyle } from '../date-style.ts'
import { moreDays } from './days.ts'
import { isDay } from './is-day.ts'
import type { DateOrder, Point } from './point.ts'
import { isDash, isMark, skipSpace, type Token } from './token.ts'
import { expandYear, fullYearAt } from './year.ts'

/** Read a date in digits: `14.12.2015`, `07/01/2021`, `2021-12-13/14/16`, `10/2020`, `09/19`, `2013/14`, `2020-02`, `2020-2`, `26.03`. */
export function numericPointAt(tokens: readonly Token[], at: number, style: DateStyle): Point | undefined {
  const token = tokens[at]
  if (token?.kind !== 'number') return undefined
  if (token.text.length === 4) return yearFirst(tokens, at, style)
  if (token.text.length > 2) return undefined
  return fullDate(tokens, at, style) ?? monthAndYear(tokens, at) ?? dayAndMonth(tokens, at)
}

function yearFirst(tokens: readonly Token[], at: number, style: DateStyle): Point | undefined {
  const year = fullYearAt(tokens, at)
  const mark = tokens[at + 1]
  const second = numberAt(tokens, at + 2)
  if (year === undefined || mark === undefined || second === undefined || !isMark(mark, '-/.‐‑–'))
    return undefined
  const third = tokens[at + 3]?.text === mark.text ? numberAt(tokens, at + 4) : undefined
  if (third !== undefined)
    return third.digits > 2 ? undefined : yearMonthDay(tokens, year, second.value, third.value, at + 5)
  const isHyphen = isMark(mark, '-‐‑')
  const next = at + 3
  if (second.digits === 1) {
    const isTerm = (isHyphen || isMark(mark, '/.')) && second.value <= 2
    return isTerm ? { shape: 'term', year, next } : undefined
  }
  if (isMark(mark, '/')) return slashedYears(year, second, next)
  if (second.digits !== 2 || second.value < 1 || second.value > 12) return undefined
  if (mark.text === '.' || (isHyphen && isMonthHyphen(tokens, year, second.value, next, style)))
    return { shape: 'month', year, month: second.value, next }
  return undefined
}

/** `2009-11` can be a month or the years 2009 to 2011, but `2022-04` and the ends of `2009-11 – 2010-12` are months. */
function isMonthHyphen(
  tokens: readonly Token[],
  year: number,
  value: number,
  next: number,
  style: DateStyle,
): boolean {
  if (value <= year % 100) return true
  if (style.hyphen !== undefined) return style.hyphen === 'month'
  const dash = skipSpace(tokens, next)
  return dash > next && isDash(tokens[dash])
}

/** `2013/14` and `2013/2014` are academic years, `2012/14` a range, `2020/03` a month. */
function slashedYears(year: number, second: Digits, next: number): Point | undefined {
  const endYear = second.digits === 4 ? second.value : expandYear(second.value, year)
  if (second.digits !== 2 && second.digits !== 4) return undefined
  if (endYear === year + 1) return { shape: 'academic-year', year, endYear, next }
  if (second.digits === 2 && second.value >= 1 && second.value <= 12)
    return { shape: 'month', year, month: second.value, next }
  return endYear > year && endYear - year < 60
    ? { shape: 'year', year, endYear, range: true, next }
    : undefined
}

function yearMonthDay(
  tokens: readonly Token[],
  year: number,
  month: number,
  day: number,
  next: number,
): Point | undefined {
  if (!isDay(day, month, year)) return undefined
  const days = isMark(tokens[next], '/') ? moreDays(tokens, { first: day, last: day, next }) : undefined
  const last = days === undefined || days.last === day ? {} : { endDay: days.last, range: true }
  return { shape: 'day', year, month, day, ...last, next: days?.next ?? next }
}

/** `14.12.2015`, `17.01. 2018`, `26.03 2012`, `14/12/15`, `8.–10.6.2022`. */
function fullDate(tokens: readonly Token[], at: number, style: DateStyle): Point | undefined {
  const first = numberAt(tokens, at)
  const mark = tokens[at + 1]
  const second = numberAt(tokens, at + 2)
  if (first === undefined || mark === undefined || second === undefined || second.digits > 2) return undefined
  if (!isMark(mark, './-')) return undefined
  const repeated = tokens[at + 3]?.text === mark.text
  const place = mark.text === '.' ? skipSpace(tokens, repeated ? at + 4 : at + 3) : at + 4
  if (!repeated && (mark.text !== '.' || place === at + 3)) return undefined
  const year = yearInDigits(tokens, place, mark.text, place === at + 4)
  if (year === undefined) return undefined
  const [day, month] = dayAndMonthOf(
    first.value,
    second.value,
    mark.text === '/' ? (style.order ?? 'dmy') : 'dmy',
  )
  return isDay(day, month, year) ? { shape: 'day', year, month, day, next: place + 1 } : undefined
}

function yearInDigits(
  tokens: readonly Token[],
  at: number,
  mark: string,
  isTight: boolean,
): number | undefined {
  const token = tokens[at]
  if (token?.kind !== 'number') return undefined
  if (token.text.length === 4) return fullYearAt(tokens, at)
  const goesOn = tokens[at + 1]?.text === mark && tokens[at + 2]?.kind === 'number'
  return token.text.length === 2 && isTight && mark !== '-' && !goesOn
    ? expandYear(Number(token.text))
    : undefined
}

/** Slashed dates follow the document's order, unless a part over 12 says otherwise. */
function dayAndMonthOf(first: number, second: number, order: DateOrder): [number, number] {
  if (second > 12) return [second, first]
  if (first > 12) return [first, second]
  return order === 'dmy' ? [first, second] : [second, first]
}

/** `10/2020`, `5/2023`, `10.2020`, `10-2020`, `09/19`. */
function monthAndYear(tokens: readonly Token[], at: number): Point | undefined {
  const month = numberAt(tokens, at)
  const mark = tokens[at + 1]
  if (month === undefined || !isMark(mark, './-') || month.value < 1 || month.value > 12) return undefined
  const year = fullYearAt(tokens, at + 2)
  if (year !== undefined) return { shape: 'month', year, month: month.value, next: at + 3 }
  const short = numberAt(tokens, at + 2)
  if (month.digits > 2 || short?.digits !== 2 || !isMark(mark, '/')) return undefined
  const isCertain = tokens[at]?.text.startsWith('0') === true
  return {
    shape: 'month',
    year: expandYear(short.value),
    month: month.value,
    next: at + 3,
    ...(isCertain ? {} : { dependent: true }),
  }
}

/** `26.03`, `26.03.`, `1.1.`, before another date that has a year. */
function dayAndMonth(tokens: readonly Token[], at: number): Point | undefined {
  const day = numberAt(tokens, at)
  if (day === undefined || day.digits > 2) return undefined
  const isDotted = isMark(tokens[at + 1], '.')
  const month = isDotted ? numberAt(tokens, at + 2) : undefined
  if (month === undefined) {
    const next = isDotted ? at + 2 : at + 1
    const isList = day.value >= 1 && day.value <= 31 && isDash(tokens[skipSpace(tokens, next)])
    return isList ? { shape: 'day', day: day.value, dependent: true, next } : undefined
  }
  if (month.digits > 2 || !isDay(day.value, month.value, 2000)) return undefined
  const next = isMark(tokens[at + 3], '.') ? at + 4 : at + 3
  return { shape: 'day', day: day.value, month: month.value, dependent: true, next }
}

interface Digits {
  readonly value: number
  readonly digits: number
}

function numberAt(tokens: readonly Token[], at: number): Digits | undefined {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.text.length > 4) return undefined
  return { value: Number(token.text), digits: token.text.length }
}
