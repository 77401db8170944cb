import { findDates } from '../fields/find-dates.ts'
import { slice } from '../passage/passage.ts'
import { REFERENCE_KINDS } from '../sections/split/kinds.ts'
import type { Check } from './check.ts'

/** Ranges whose later date is printed first; they are read the other way round. */
export const reversedRange: Check = ({ kind, read }) => {
  if (kind !== undefined && REFERENCE_KINDS.has(kind)) return []
  return read.flatMap(({ entry }) =>
    entry.lines.flatMap((line) =>
      findDates(line.text)
        .filter((date) => date.reversed && !date.quoted)
        .map(({ index, length, start, end, text }) => ({
          severity: 'warning' as const,
          rule: 'reversed-range',
          reason: `"${text}" ends before it starts`,
          remedy: `it was read as ${start} to ${end}`,
          passage: slice(line, index, index + length),
        })),
    ),
  )
}
