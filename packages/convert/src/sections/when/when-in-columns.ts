import type { DateMatch } from '../../fields/date-match.ts'
import { findDates } from '../../fields/find-dates.ts'
import { blank } from '../../passage/blank.ts'
import type { Passage } from '../../passage/passage.ts'
import type { Entry } from '../entry.ts'
import type { When } from './when.ts'

/** A table with a column for the start and one for the end, in either order; an end that is no date goes on. */
export function whenInColumns(entry: Entry): When | undefined {
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
