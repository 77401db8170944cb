import { completeWith } from '../fields/complete-with.ts'
import type { DateMatch } from '../fields/date-match.ts'
import { findDates } from '../fields/find-dates.ts'
import { looksLikePlace } from '../fields/place.ts'
import { spanOfDates } from '../fields/span-of-dates.ts'
import { blank } from '../passage/blank.ts'
import { type Passage, slice } from '../passage/passage.ts'
import type { Draft } from '../report/draft.ts'
import { dateUnderYear } from './date-under-year.ts'
import type { Entry } from './entry.ts'
import type { Reading } from './reading.ts'

/** The dates of an entry, and its lines with the dates blanked out. */
export interface When {
  readonly dates: readonly DateMatch[]
  /** Where they are printed. */
  readonly passages: readonly Passage[]
  readonly lines: readonly Passage[]
}

const FINENESS: Readonly<Record<DateMatch['shape'], number>> = {
  day: 4,
  month: 3,
  season: 2,
  term: 2,
  'academic-year': 2,
  year: 1,
  decade: 1,
  unknown: 0,
}

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
    const dates = chosen(open.some((date) => date.range) ? open : found, entry.contexts)
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
    const dates = chosen(findDates(context.text), [])
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

/** What stands between the separator and the year. */
const LONGEST_NAME = 80

/** Dates that say more than ISO can: their printed form is kept. */
const SAYS_MORE: ReadonlySet<DateMatch['shape']> = new Set(['season', 'term', 'academic-year', 'decade'])

/** `2021-12-13/14/16`: several days of one month. */
const DAYS = /\d\/\d{1,2}\/\d{1,2}$/u

/** A period: one date alone is a start that is also the end; an open one has no end. */
export function period(
  reading: Reading,
  when: When,
): { startDate?: Draft; endDate?: Draft; printedDate?: Draft } {
  const { start, end } = spanOfDates(when.dates)
  const saysMore = when.dates.some((date) => SAYS_MORE.has(date.shape) || DAYS.test(date.text))
  return {
    ...(saysMore ? { printedDate: reading.take('date', when.passages) } : {}),
    ...(start ? { startDate: reading.takeAs('date', when.passages, start) } : {}),
    ...(end ? { endDate: reading.takeAs('date', when.passages, end) } : {}),
  }
}

/** Something that is dated when it is done, as a degree: one date alone is its end. */
export function completion(reading: Reading, when: When): { startDate?: Draft; endDate?: Draft } {
  const [only] = when.dates
  if (when.dates.length === 1 && only && !only.range && (only.end ?? only.start) === only.start) {
    return only.start ? { endDate: reading.takeAs('date', when.passages, only.start) } : {}
  }
  return period(reading, when)
}

function chosen(all: readonly DateMatch[], contexts: readonly Passage[]): DateMatch[] {
  const plain = all.filter((date) => !date.quoted)
  const year = plain.find((date) => date.shape === 'year' && date.start)?.start ?? yearOf(contexts)
  const complete = plain.map((date) =>
    date.start === undefined && date.month !== undefined && year ? completeWith(date, Number(year)) : date,
  )
  const dated = complete.filter((date) => date.start !== undefined || date.end !== undefined)
  const finest = Math.max(0, ...dated.map((date) => FINENESS[date.shape] + (date.range ? 1 : 0)))
  return finest >= 3
    ? dated.filter((date) => FINENESS[date.shape] + (date.range ? 1 : 0) >= 2 || date.range)
    : dated
}

/** The year in front of `2022 Title, 28 November`, which completes the day or the month. */
function yearsUsed(text: string, dates: readonly DateMatch[]): DateMatch[] {
  const [first] = findDates(text)
  const year = first && first.index < 2 && first.shape === 'year' && !first.range ? first.start : undefined
  const isUsed = dates.every(
    (date) => date.index > 0 && COMPLETED.has(date.shape) && date.start?.startsWith(year ?? '-'),
  )
  return first && year && isUsed && dates.length > 0 && !dates.includes(first) ? [first] : []
}

const COMPLETED: ReadonlySet<DateMatch['shape']> = new Set(['day', 'month'])

function yearOf(contexts: readonly Passage[]): string | undefined {
  for (const context of [...contexts].reverse()) {
    const start = findDates(context.text)[0]?.start
    if (start) return start.slice(0, 4)
  }
  return undefined
}

/** A year behind a name is part of it (`FEniCS 2023`); one behind a place is not. */
function endsName(text: string, date: DateMatch): boolean {
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
function endsEdition(text: string, date: DateMatch): boolean {
  return (
    endsName(text, date) &&
    /(?<![\p{L}\p{N}])\p{Lu}{3}\p{L}*\s$/u.test(text.slice(Math.max(0, date.index - 14), date.index))
  )
}

/** A table with a column for the start and one for the end, in either order; an end that is no date goes on. */
function whenInColumns(entry: Entry): When | undefined {
  const cell = (label: string): Passage | undefined =>
    entry.cells?.find((other) => other.label === label && other.text.text.trim() !== '')?.text
  const [from, to] = [cell('start'), cell('end')]
  const [start] = from ? findDates(from.text) : []
  const [end] = to ? findDates(to.text) : []
  if (!from || !start?.start) return undefined
  const passages = to ? [from, to] : [from]
  const last = end?.end ?? end?.start
  const date: DateMatch = { ...start, range: true, open: last === undefined, ...(last ? { end: last } : {}) }
  const offsets = new Set(passages.flatMap((passage) => [...passage.offsets]))
  const lines = entry.lines.map((line) => {
    const places = [...line.offsets.keys()].filter((index) => offsets.has(line.offsets[index] ?? -1))
    return blank(
      line,
      places.map((index) => ({ index, length: 1 })),
    )
  })
  return { dates: [date], passages, lines }
}
