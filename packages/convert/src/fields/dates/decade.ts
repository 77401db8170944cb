import type { Point } from './point.ts'
import { isApostrophe, type Token } from './token.ts'
import { fullYearAt } from './year.ts'

const ENDINGS = new Set(['s', 'er', 'ern'])

/** Read a decade: `1990s`, `1990's`, `1990er`. */
export function decadeAt(tokens: readonly Token[], at: number): Point | undefined {
  const year = fullYearAt(tokens, at)
  if (year === undefined || year % 10 !== 0) return undefined
  const ending = isApostrophe(tokens[at + 1]) ? at + 2 : at + 1
  if (!ENDINGS.has(tokens[ending]?.folded ?? '')) return undefined
  return { shape: 'decade', year, endYear: year + 9, next: ending + 1 }
}
