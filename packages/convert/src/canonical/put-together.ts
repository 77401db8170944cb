import { isObject, type Json, type JsonObject, merge } from './json.ts'
import { orderKeys } from './key-order.ts'
import type { CanonicalParts, FoundEntry } from './parts.ts'
import { readLists } from './read-entry.ts'
import { ROOT } from './remainder.ts'
import { USUAL_ORDERS } from './usual-orders.ts'

/** A value of the resume by its JSON pointer, and where the document says it. */
export interface PlacedValue {
  readonly pointer: string
  readonly start: number
  readonly end: number
}

/** Put the resume together that a document in canonical Markdown says. */
export function putTogether(parts: CanonicalParts): { resume: JsonObject; values: PlacedValue[] } {
  const { matter, basics, headings } = parts
  const orders = { ...USUAL_ORDERS, ...readLists(matter.get('keys')) }
  const lists = listsOf(parts)
  const set = matter.get('set')
  const meta = matter.get('meta')
  const sections = headings.filter(({ listed }) => listed).map(({ value }) => value)
  const outlined = matter.get('outline') !== false && sections.length > 0
  const about =
    isObject(meta) || outlined ? merge(isObject(meta) ? meta : {}, outlined ? { sections } : {}) : undefined
  const whole = merge(isObject(set) ? set : {}, {
    ...(isObject(basics.value) && Object.keys(basics.value).length > 0 && { basics: basics.value }),
    ...Object.fromEntries(
      [...lists].map(([section, entries]) => [section, entries.map(({ value }) => value)]),
    ),
    ...(about !== undefined && { meta: orderKeys(about, 'meta', orders) }),
  })
  const resume = orderKeys(whole, ROOT, orders)
  const values = [
    ...(basics.values ?? []).map((value) => ({ pointer: `/basics/${value.path}`, value })),
    ...[...lists].flatMap(([section, entries]) =>
      entries.flatMap(({ values }, index) =>
        values.map((value) => ({ pointer: `/${section}/${index}/${value.path}`, value })),
      ),
    ),
  ]
  return {
    resume: isObject(resume) ? resume : {},
    values: values.map(({ pointer, value: { start, end } }) => ({ pointer, start, end })),
  }
}

/** The entries of each section, in the order of the document or in the one that its front matter tells. */
function listsOf({ matter, entries }: CanonicalParts): Map<string, FoundEntry[]> {
  const sequence = matter.get('sequence')
  const lists = Map.groupBy(entries, ({ section }) => section)
  return new Map(
    [...lists].map(([section, found]) => [
      section,
      inSequence(found, isObject(sequence) ? sequence[section] : undefined),
    ]),
  )
}

/** A sequence counts only as long as it has a place for each entry. */
function inSequence(entries: FoundEntry[], places: Json | undefined): FoundEntry[] {
  if (!Array.isArray(places) || places.length !== entries.length || new Set(places).size !== places.length)
    return entries
  return entries
    .map((entry, index) => ({ entry, place: Number(places[index]) }))
    .sort((one, other) => one.place - other.place)
    .map(({ entry }) => entry)
}
