import { wordAt } from './lexicon.ts'
import type { Point } from './point.ts'
import { isMark, skipSpace, type Token } from './token.ts'
import { expandYear, fullYearAt } from './year.ts'
import { yearAfter } from './year-after.ts'

/** Read a season or a university term with its year: `Fall 2018`, `Summer term 2019`, `Spring/Summer '20`, `WS 2019/20`, `SoSe22`. */
export function seasonAt(tokens: readonly Token[], at: number): Point | undefined {
  const found = wordAt(tokens, at, 'season', 'winter-term', 'summer-term')
  if (found === undefined) return undefined
  let { next } = found
  let shape: Point['shape'] = found.word.kind === 'season' ? 'season' : 'term'
  const second = isMark(tokens[next], '/') ? wordAt(tokens, next + 1, 'season') : undefined
  if (second) next = second.next
  const session = wordAt(tokens, skipSpace(tokens, next), 'session')
  if (session) {
    shape = 'term'
    next = session.next
  }
  const isCapital = /^\p{Lu}/u.test(tokens[at]?.text ?? '')
  const year =
    yearAfter(tokens, next) ?? (shape === 'term' || isCapital ? shortYearAt(tokens, next) : undefined)
  if (year === undefined) return sharedYear(tokens, next) ?? { shape, dependent: true, next }
  return { shape, year: year.year, ...splitYear(tokens, year.year, year.next) }
}

/** `Spring & Summer 2019`: the first season has the year of the second. */
function sharedYear(tokens: readonly Token[], at: number): Point | undefined {
  const place = skipSpace(tokens, at)
  const and = isMark(tokens[place], '&,/') ? place + 1 : wordAt(tokens, place, 'and')?.next
  const second = and === undefined ? undefined : skipSpace(tokens, and)
  if (second === undefined || wordAt(tokens, second, 'season') === undefined) return undefined
  const point = seasonAt(tokens, second)
  return point?.year === undefined ? undefined : point
}

/** `/20` or `/2020` after the year of a winter that ends in the next one. */
function splitYear(tokens: readonly Token[], year: number, at: number): { endYear?: number; next: number } {
  const digits = tokens[at + 1]
  if (!isMark(tokens[at], '/-–') || digits?.kind !== 'number') return { next: at }
  const isNext =
    digits.text.length === 2
      ? Number(digits.text) === (year + 1) % 100
      : fullYearAt(tokens, at + 1) === year + 1
  return isNext ? { endYear: year + 1, next: at + 2 } : { next: at }
}

/** `WS 19`, `WS19/20`. */
function shortYearAt(tokens: readonly Token[], at: number): { year: number; next: number } | undefined {
  const next = skipSpace(tokens, at)
  const digits = tokens[next]
  if (digits?.kind !== 'number' || digits.text.length !== 2) return undefined
  return { year: expandYear(Number(digits.text)), next: next + 1 }
}

/** Read a numbered part of a year: `1st semester 2019`, `2º semestre de 2019`. */
export function sessionAt(tokens: readonly Token[], at: number): Point | undefined {
  const number = tokens[at]
  if (number?.kind !== 'number' || number.text.length > 1) return undefined
  const ordinal = tokens[at + 1]?.kind === 'space' ? at + 1 : at + 2
  const session = wordAt(tokens, skipSpace(tokens, ordinal), 'session')
  const year = session && yearAfter(tokens, session.next)
  return year && { shape: 'term', year: year.year, ...splitYear(tokens, year.year, year.next) }
}
