import { isDay } from './is-day.ts'
import type { Point } from './point.ts'
import { skipSpace, type Token } from './token.ts'
import { fullYearAt } from './year.ts'

const YEAR = '年년'
const MONTH = '月월'
const DAY = '日일'

/** Read a date whose parts are named behind their numbers: `2018年3月15日`, `2018年3月`, `2018年度`. */
export function ideographicPointAt(tokens: readonly Token[], at: number): Point | undefined {
  const year = fullYearAt(tokens, at)
  if (year === undefined || !isNamed(tokens[at + 1], YEAR)) return undefined
  const month = numberBefore(tokens, skipSpace(tokens, at + 2), MONTH)
  if (month === undefined || month.value < 1 || month.value > 12) return { shape: 'year', year, next: at + 2 }
  const day = numberBefore(tokens, skipSpace(tokens, month.next), DAY)
  if (day !== undefined && isDay(day.value, month.value, year))
    return { shape: 'day', year, month: month.value, day: day.value, next: day.next }
  return { shape: 'month', year, month: month.value, next: month.next }
}

function numberBefore(
  tokens: readonly Token[],
  at: number,
  names: string,
): { value: number; next: number } | undefined {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.text.length > 2 || !isNamed(tokens[at + 1], names)) return undefined
  return { value: Number(token.text), next: at + 2 }
}

function isNamed(token: Token | undefined, names: string): boolean {
  return (
    token !== undefined &&
    (token.text === '年度' ? names === YEAR : token.text.length === 1 && names.includes(token.text))
  )
}
