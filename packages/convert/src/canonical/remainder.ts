import { shrink } from './derive.ts'
import type { PlacedEntry } from './headings.ts'
import { isObject, isSame, type Json, type JsonObject, own, withoutValue } from './json.ts'
import { findOrders } from './key-order.ts'
import { LAYOUTS, type ListName } from './layouts.ts'
import { USUAL_ORDERS } from './usual-orders.ts'

/** The shape of the resume itself. */
export const ROOT = ''

/** What of a resume is neither its head nor an entry nor an outline: `meta`, unknown sections, empty lists. */
export function restOf(resume: JsonObject, outlined: boolean): JsonObject {
  const { meta } = resume
  const about = isObject(meta) && outlined ? withoutValue(meta, 'sections') : meta
  const set = Object.entries(resume).filter(([key, value]) => key !== 'meta' && !isCarried(key, value))
  return {
    ...(about !== undefined && !(outlined && isSame(about, {})) && { meta: about }),
    ...(set.length > 0 && { set: Object.fromEntries(set) }),
  }
}

function isCarried(key: string, value: Json): boolean {
  if (key === 'basics') return isObject(value) && Object.keys(value).length > 0
  return Object.hasOwn(LAYOUTS, key) && Array.isArray(value) && value.length > 0
}

/** The orders of keys that the resume keeps to, where they are not the usual ones. */
export function ordersOf(resume: JsonObject): Record<string, string[]> {
  const { meta } = resume
  const known = Object.entries(resume).filter(([key, value]) => isCarried(key, value))
  return Object.fromEntries(
    [
      ...known,
      [ROOT, bare(resume)] as const,
      ...(isObject(meta) ? [['meta', bare(meta)] as const] : []),
    ].flatMap(([shape, value]) => Object.entries(findOrders(value, shape, USUAL_ORDERS))),
  )
}

/** The keys of an object with nothing below them. */
function bare(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.keys(object).map((key) => [key, null]))
}

/** What most publications lack of what their citations give, where that is anything. */
export function absentOf(resume: JsonObject): Record<string, string[]> {
  const publications = own(resume, 'publications')
  if (!Array.isArray(publications)) return {}
  const lacks = publications.filter(isObject).map((entry) => [...shrink(entry, new Map(), true).absent])
  const groups = [...Map.groupBy(lacks, (paths) => paths.join(' ')).values()]
  const [[most = []] = []] = groups.sort((one, other) => other.length - one.length)
  return most.length === 0 ? {} : { publications: most }
}

/** The places that entries have in their lists, where the document has them in another order. */
export function sequenceOf(entries: readonly PlacedEntry[]): JsonObject {
  const lists = [...Map.groupBy(entries, ({ section }) => section)].map(
    ([section, items]): [ListName, number[]] => [section, items.map(({ index }) => index)],
  )
  const moved = lists.filter(([, places]) => places.some((place, index) => place !== index))
  return moved.length === 0 ? {} : { sequence: Object.fromEntries(moved) }
}
