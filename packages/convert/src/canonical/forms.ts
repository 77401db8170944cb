import type { EntryForm } from './entry.ts'
import { isObject, type Json, type JsonObject, own, type Path } from './json.ts'
import type { KeyOrders } from './key-order.ts'
import type { Layout } from './layout.ts'
import { BASICS, LAYOUTS, type ListName } from './layouts.ts'
import { USUAL_ORDERS } from './usual-orders.ts'
import { labelWords } from './words.ts'

/** The forms of one document: how its head is laid out, and its entries under each heading. */
export interface Forms {
  readonly orders: KeyOrders
  readonly basics: EntryForm
  entry(section: ListName, select: JsonObject | undefined): EntryForm
}

/** The forms of a document in a language; `orders` and `absent` are where its keys and lacks differ from the usual. */
export function openForms(
  language: string,
  orders: KeyOrders,
  absent: Readonly<Record<string, readonly Path[]>>,
): Forms {
  const words = labelWords(language)
  const all = { ...USUAL_ORDERS, ...orders }
  const form = (shape: string, layout: Layout, implied: EntryForm['implied']): EntryForm => ({
    shape,
    layout,
    words,
    orders: all,
    implied,
    absent: absent[shape] ?? [],
  })
  return {
    orders: all,
    basics: form('basics', BASICS, new Map()),
    entry: (section, select) => form(section, LAYOUTS[section], impliedBy(section, select)),
  }
}

/** The type and the group that all entries under a heading have. */
function impliedBy(section: ListName, select: JsonObject | undefined): Map<Path, Json> {
  const [type, group] = isObject(select) ? [own(select, 'type'), own(select, 'group')] : []
  return new Map([
    ...(typeof type === 'string'
      ? [[section === 'publications' ? 'citation/type' : 'type', type] as const]
      : []),
    ...(typeof group === 'string' ? [['group', group] as const] : []),
  ])
}
