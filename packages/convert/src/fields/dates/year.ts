import { isApostrophe, type Token } from './token.ts'

const FIRST_YEAR = 1930
const LAST_YEAR = 2099
/** Shortened years up to this one belong to the 21st century. */
const PIVOT = 45

/** Whether a number can be the year of something in a CV that is still to be dated: 1930 to 2099. */
function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR
}

/** The value of a four-digit year at a token. */
export function fullYearAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.text.length !== 4) return undefined
  const year = Number(token.text)
  return isYear(year) ? year : undefined
}

/** The year that `’98` or `'21` stands for, and the place after it. */
export function apostropheYearAt(
  tokens: readonly Token[],
  at: number,
): { year: number; next: number } | undefined {
  const digits = tokens[at + 1]
  if (!isApostrophe(tokens[at]) || digits?.kind !== 'number' || digits.text.length !== 2) return undefined
  return { year: expandYear(Number(digits.text)), next: at + 2 }
}

/** The year that two digits stand for; after another year the next one that ends so. */
export function expandYear(digits: number, after?: number): number {
  if (after === undefined) return digits <= PIVOT ? 2000 + digits : 1900 + digits
  const year = after - (after % 100) + digits
  return year < after && isYear(year + 100) && year + 100 - after < 60 ? year + 100 : year
}
