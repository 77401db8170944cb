import { findDates } from '../fields/find-dates.ts'
import { type Passage, textOf } from '../passage/passage.ts'
import type { Entry } from './entry.ts'
import type { Item } from './item.ts'
import type { Reading } from './reading.ts'

/** Give items the line above them that no field took ("Pending", a patent family) as their group. */
export function groupByContext(reading: Reading, read: readonly { readonly entry: Entry; readonly items: readonly Item[] }[]): Item[] {
  const grouping = new Set<Passage>()
  for (const { entry } of read) {
    for (const context of entry.contexts) if (!reading.isTaken(context) && !isDate(context)) grouping.add(context)
  }
  return read.flatMap(({ entry, items }) => {
    const context = entry.contexts.findLast((line) => grouping.has(line))
    if (!context) return items
    return items.map((item) => ({
      ...item,
      draft: { ...item.draft, group: item.draft.group ?? reading.takeAs('context', context, textOf(context)) },
    }))
  })
}

function isDate(context: Passage): boolean {
  const [date] = findDates(context.text)
  return date !== undefined && date.length >= context.text.trim().length - 2
}
