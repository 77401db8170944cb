import { findDates } from '../fields/find-dates.ts'
import { type Passage, textOf } from '../passage/passage.ts'
import type { Entry } from './entry.ts'
import type { Item } from './item.ts'
import type { Reading } from './reading.ts'

/**
 * Give items the lines above them that no field took, or not all of ("Pending", a patent family) as their group; a year above them that
 * no field needed is structure.
 */
export function groupByContext(
  reading: Reading,
  read: readonly { readonly entry: Entry; readonly items: readonly Item[] }[],
): Item[] {
  const grouping = new Set<Passage>()
  for (const { entry } of read) {
    for (const context of entry.contexts) {
      if (reading.isTaken(context) && (isTorn(context) || reading.rest(context).every(isShort))) continue
      if (isDate(context)) reading.drop(context)
      else grouping.add(context)
    }
  }
  return read.flatMap(({ entry, items }) => {
    const contexts = entry.contexts.filter((line) => grouping.has(line))
    if (contexts.length === 0) return items
    const group = contexts.map(textOf).join(' – ')
    return items.map((item) => ({
      ...item,
      draft: { ...item.draft, group: item.draft.group ?? reading.takeAs('context', contexts, group) },
    }))
  })
}

/** A row of a table that Markdown could not read as one. */
function isTorn(context: Passage): boolean {
  return context.text.includes('|')
}

/** A word that is left when a field took the rest says nothing by itself. */
function isShort(rest: Passage): boolean {
  return !/\p{L}{4}/u.test(rest.text)
}

function isDate(context: Passage): boolean {
  const [date] = findDates(context.text)
  return date !== undefined && date.length >= context.text.trim().length - 2
}
