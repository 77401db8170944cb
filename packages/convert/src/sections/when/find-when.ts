import type { DateMatch } from '../../fields/date-match.ts'
import { findDates } from '../../fields/find-dates.ts'
import { blank } from '../../passage/blank.ts'
import { type Passage, slice } from '../../passage/passage.ts'
import type { Entry } from '../entry.ts'
import { chosenDates, yearOf, yearsUsed } from './chosen-dates.ts'
import { dateUnderYear } from './date-under-year.ts'
import { endsEdition, endsName } from './ends-name.ts'
import type { When } from './when.ts'
import { whenInColumns } from './when-in-columns.ts'

/**
 * Find when an entry was: in its first line that has a date, else in the lines above it.
 *
 * A coarse date among finer ones is part of a name ("IJCNN 2020 (2020-07-21)") and stays in its line; so does a bare
 * year that ends a name, where `keepsNames` is set (`'of editions'`: only names such as "ICML 2020"); it dates the entry
 * when nothing else does. With `bracketsAside` a date in brackets beside a period is part of a remark ("on
 * leave 2018–19").
 */
export function findWhen(
  entry: Entry,
  options: {
    readonly keepsNames?: boolean | 'beside others' | 'of editions'
    readonly bracketsAside?: boolean
  } = {},
): When {
  const columns = whenInColumns(entry)
  if (columns) return columns
  for (const [index, line] of entry.lines.entries()) {
    const found = findDates(line.text)
    const open = found.filter((date) => !options.bracketsAside || !isBracketed(line.text, date))
    if (open.length === 0 && entry.contexts.some(isPeriod)) continue
    const dates = chosenDates(open.some((date) => date.range) ? open : found, entry.contexts)
    if (dates.length === 0) continue
    const isInName = options.keepsNames === 'of editions' ? endsEdition : endsName
    const inNames = options.keepsNames ? dates.filter((date) => isInName(line.text, date)) : []
    const others = dates.filter((date) => !inNames.includes(date))
    const kept = options.keepsNames === 'beside others' && others.length === 0 ? [] : inNames
    const used = yearsUsed(line.text, dates)
    const blanked = [...dates.filter((date) => !kept.includes(date)), ...used]
    const lines = entry.lines.map((other, place) => (place === index ? blank(other, blanked) : other))
    const telling = others.length > 0 ? others : dates
    return {
      dates: telling,
      passages: [...used, ...telling].map((date) => slice(line, date.index, date.index + date.length)),
      lines,
    }
  }
  const year = yearOf(entry.contexts)
  for (const [index, line] of year === undefined ? [] : entry.lines.entries()) {
    const date = year && dateUnderYear(line.text, year)
    if (!date) continue
    const lines = entry.lines.map((other, place) => (place === index ? blank(other, [date]) : other))
    return { dates: [date], passages: [slice(line, date.index, date.index + date.length)], lines }
  }
  for (const context of [...entry.contexts].reverse()) {
    const dates = chosenDates(findDates(context.text), [])
    if (dates.length > 0) {
      return {
        dates,
        passages: dates.map((date) => slice(context, date.index, date.index + date.length)),
        lines: entry.lines,
      }
    }
  }
  return { dates: [], passages: [], lines: entry.lines }
}

function isBracketed(text: string, date: DateMatch): boolean {
  const before = text.slice(Math.max(0, date.index - LONGEST_REMARK), date.index)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

const LONGEST_REMARK = 200

function isPeriod(context: Passage): boolean {
  return findDates(context.text).some((date) => date.range && (date.start ?? date.end) !== undefined)
}
