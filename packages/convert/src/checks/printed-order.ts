import type { PartName } from '../hints/part-names.ts'
import { isSourced } from '../report/draft.ts'
import type { Item } from '../sections/item.ts'
import { partFields } from '../sections/ordered/part-fields.ts'
import type { ReadEntries } from './check.ts'

/** The order in which most entries print their parts, as a hint would say it. */
export function printedOrder({ kind, read }: ReadEntries): readonly PartName[] {
  const fields = partFields(kind)?.fields ?? {}
  const counts = new Map<string, { readonly order: readonly PartName[]; count: number }>()
  for (const { items } of read) {
    for (const item of items) {
      const order = orderOf(item, Object.entries(fields) as [PartName, string][])
      const known = counts.get(order.join())
      counts.set(order.join(), { order, count: (known?.count ?? 0) + order.length })
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.order ?? []
}

function orderOf({ draft }: Item, fields: readonly (readonly [PartName, string])[]): PartName[] {
  const places = new Map<string, { readonly name: PartName; readonly at: number }>()
  for (const [name, field] of [...fields, ...DATES]) {
    const value = draft[field]
    const at = value && isSourced(value) ? value.passages[0]?.offsets[0] : undefined
    if (at !== undefined && !places.has(field)) places.set(field, { name, at })
  }
  const names = [...places.values()].sort((a, b) => a.at - b.at).map(({ name }) => name)
  return [...new Set(names)]
}

const DATES: readonly (readonly [PartName, string])[] = [
  ['date', 'startDate'],
  ['date', 'endDate'],
]
