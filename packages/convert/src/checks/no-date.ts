import type { SectionKind } from '../languages/section-kind.ts'
import { textOf } from '../passage/passage.ts'
import type { Entry } from '../sections/entry.ts'
import type { Item } from '../sections/item.ts'
import type { ReadingMessage } from '../sections/reading.ts'
import { REFERENCE_KINDS } from '../sections/split/kinds.ts'
import type { Check } from './check.ts'
import { entryName } from './entry-name.ts'

/** Kinds whose entries have a date; in others one is missed only where a year is printed. */
const DATED: ReadonlySet<SectionKind> = new Set<SectionKind>(['work', 'education', ...REFERENCE_KINDS])

/** Fields that say when, or why not yet. */
const DATES = ['startDate', 'endDate', 'releaseDate', 'date', 'printedDate', 'status']

const YEAR = /(?<!\d)(?:19[3-9]|20[0-4])\d(?!\d)/u
const LEAST_TOLD_AT_ONCE = 3

/** Entries without a date; a list in which most have none is told once. */
export const noDate: Check = ({ kind, heading, read }) => {
  const undated = read.filter(({ items }) => items.length > 0 && !items.some(isDated))
  if (kind === undefined || !DATED.has(kind)) {
    return undated.length * 2 < read.length
      ? undated.filter(({ entry }) => printsYear(entry)).map(({ entry, items }) => messageFor(entry, items))
      : []
  }
  if (heading && undated.length >= LEAST_TOLD_AT_ONCE && undated.length * 2 > read.length) {
    const reason = `no date found for ${undated.length} of the ${read.length} entries below "${textOf(heading)}"`
    return [{ severity: 'warning', rule: 'no-date', reason, passage: heading }]
  }
  return undated.map(({ entry, items }) => messageFor(entry, items))
}

function isDated({ target, draft }: Item): boolean {
  return !CAN_HAVE_DATES.has(target) || DATES.some((key) => draft[key] !== undefined)
}

const CAN_HAVE_DATES: ReadonlySet<Item['target']> = new Set<Item['target']>([
  'work',
  'volunteer',
  'education',
  'awards',
  'certificates',
  'publications',
  'projects',
])

function printsYear({ lines }: Entry): boolean {
  return lines.some((line) => YEAR.test(line.text))
}

function messageFor(entry: Entry, items: readonly Item[]): ReadingMessage {
  const { name, passage } = entryName(entry, items)
  return {
    severity: 'warning',
    rule: 'no-date',
    reason: `no date found for "${name}"`,
    ...(passage ? { passage } : {}),
  }
}
