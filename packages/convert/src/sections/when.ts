import { completeWith } from '../fields/complete-with.ts'
import type { DateMatch } from '../fields/date-match.ts'
import { findDates } from '../fields/find-dates.ts'
import { spanOfDates } from '../fields/span-of-dates.ts'
import { blank } from '../passage/blank.ts'
import { type Passage, slice } from '../passage/passage.ts'
import type { Draft } from '../report/draft.ts'
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
 * year that ends a name, where `keepsNames` is set, but it dates the entry all the same.
 */
export function findWhen(entry: Entry, options: { readonly keepsNames?: boolean } = {}): When {
  for (const [index, line] of entry.lines.entries()) {
    const dates = chosen(findDates(line.text), entry.contexts)
    if (dates.length === 0) continue
    const blanked = dates.filter((date) => !(options.keepsNames && endsName(line.text, date)))
    const lines = entry.lines.map((other, place) => (place === index ? blank(other, blanked) : other))
    return { dates, passages: dates.map((date) => slice(line, date.index, date.index + date.length)), lines }
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

/** A period: one date alone is a start that is also the end; an open one has no end. */
export function period(reading: Reading, when: When): { startDate?: Draft; endDate?: Draft } {
  const { start, end } = spanOfDates(when.dates)
  return {
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

function yearOf(contexts: readonly Passage[]): string | undefined {
  for (const context of [...contexts].reverse()) {
    const start = findDates(context.text)[0]?.start
    if (start) return start.slice(0, 4)
  }
  return undefined
}

function endsName(text: string, date: DateMatch): boolean {
  return date.shape === 'year' && !date.range && /[\p{L}\p{N}’'"”]\s$/u.test(text.slice(0, date.index))
}
