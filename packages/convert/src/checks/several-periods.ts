import type { DateMatch } from '../fields/date-match.ts'
import { spanOfDates } from '../fields/span-of-dates.ts'
import type { SectionKind } from '../languages/section-kind.ts'
import { findWhen } from '../sections/when/find-when.ts'
import type { Check } from './check.ts'
import { entryName } from './entry-name.ts'

const POSTS: ReadonlySet<SectionKind> = new Set<SectionKind>(['work', 'education'])

/** Posts and degrees with several periods, which JSON Resume can't say: they are read from the first day to the last. */
export const severalPeriods: Check = ({ kind, read }) => {
  if (kind === undefined || !POSTS.has(kind)) return []
  return read.flatMap(({ entry, items }) => {
    const { dates, passages } = findWhen(entry)
    const periods = dates.filter((date) => date.range)
    const [passage] = passages
    const { start, end } = spanOfDates(dates)
    const isWhole = periods.some((period) => period.start === start && period.end === end)
    if (periods.length < 2 || !passage || isWhole || areAdjacent(periods)) return []
    return [
      {
        severity: 'warning' as const,
        rule: 'several-periods',
        reason: `${periods.length} periods for "${entryName(entry, items).name}", read as ${start} to ${end ?? 'now'}`,
        remedy: 'if these are several posts, give each an entry of its own',
        passage,
      },
    ]
  })
}

/** Whether each period begins where the one before ends, so that nothing lies between. */
function areAdjacent(periods: readonly DateMatch[]): boolean {
  return periods.every(({ start }) => periods.some(({ end }) => end === start) || start === earliest(periods))
}

function earliest(periods: readonly DateMatch[]): string | undefined {
  return periods.flatMap(({ start }) => start ?? []).sort()[0]
}
