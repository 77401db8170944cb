import type { DateMatch } from './date-match.ts'

/** The time from the earliest to the latest of several dates, as for `2018, 2019, 2021`; no `end` when one of them goes on. */
export function spanOfDates(dates: readonly DateMatch[]): { start?: string; end?: string; open: boolean } {
  const open = dates.some((date) => date.open)
  const starts = dates.flatMap((date) => date.start ?? date.end ?? []).sort()
  const ends = dates.flatMap((date) => date.end ?? date.start ?? []).sort()
  const start = starts[0]
  const end = ends.at(-1)
  return {
    ...(start === undefined ? {} : { start }),
    ...(end === undefined || open ? {} : { end }),
    open,
  }
}
