import type { DateMatch } from '../../src/fields/date-match.ts'

/** A match as an interval in the manner of ISO 8601-2, with what is special about it: `2019-10/..`, `../2015`, `2018 season`. */
export function interval(match: DateMatch): string {
  const { start, end, open, shape, month, day, endMonth, endDay } = match
  const partial = month === undefined ? undefined : `--${month}-${day ?? ''}`
  const partialEnd =
    endMonth === undefined && endDay === undefined ? undefined : `--${endMonth ?? ''}-${endDay ?? ''}`
  const first = start ?? partial ?? (open || end !== undefined ? '..' : '?')
  const last = open ? '..' : (end ?? partialEnd)
  const plain = last === undefined ? first : `${first}/${last}`
  const special = ['season', 'term', 'academic-year', 'decade'].includes(shape) ? [shape] : []
  const flags = [
    match.reversed && 'reversed',
    match.expected && 'expected',
    match.dashAfter && 'dash',
    match.quoted && 'quoted',
  ]
  return [plain, ...special, ...flags.filter(Boolean)].join(' ')
}
