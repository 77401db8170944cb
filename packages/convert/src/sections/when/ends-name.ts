import type { DateMatch } from '../../fields/date-match.ts'
import { looksLikePlace } from '../../fields/place.ts'

/** What stands between the separator and the year. */
const LONGEST_NAME = 80

/** A year behind a name is part of it (`FEniCS 2023`); one behind a place is not. */
export function endsName(text: string, date: DateMatch): boolean {
  const before = /[^,;:()]*$/u.exec(text.slice(Math.max(0, date.index - LONGEST_NAME), date.index))?.[0] ?? ''
  return (
    looksLikePlace(before.trim()) < 0.7 &&
    !/[,.;]["”»’']\s*$/u.test(before) &&
    date.shape === 'year' &&
    !date.range &&
    /[\p{L}\p{N}’'"”]\s$/u.test(text.slice(Math.max(0, date.index - 3), date.index))
  )
}

/** `ICML 2020`: a meeting is known by its initials and the year. */
export function endsEdition(text: string, date: DateMatch): boolean {
  return (
    endsName(text, date) &&
    /(?<![\p{L}\p{N}])\p{Lu}{3}\p{L}*\s$/u.test(text.slice(Math.max(0, date.index - 14), date.index))
  )
}
