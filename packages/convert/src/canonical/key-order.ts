import { isObject, isSame, type Json, type JsonObject } from './json.ts'

/** The order of keys for each shape of object: the names that lead to it from its entry, joined by slashes. */
export type KeyOrders = Readonly<Record<string, readonly string[]>>

/** The object, and all inside it, with their keys in the order of their shapes; other keys follow as they stand. */
export function orderKeys(value: Json, shape: string, orders: KeyOrders): Json {
  if (Array.isArray(value)) return value.map((item: Json) => orderKeys(item, shape, orders))
  if (!isObject(value)) return value
  const order = Object.hasOwn(orders, shape) ? (orders[shape] ?? []) : []
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length)
  const entries = Object.entries(value).map(([key, inner]): [string, Json] => [
    key,
    orderKeys(inner, `${shape}/${key}`, orders),
  ])
  return Object.fromEntries(entries.sort(([one], [other]) => rank(one) - rank(other)))
}

/** The orders that the objects of a value keep to most, as far as they differ from those that are known. */
export function findOrders(value: Json, shape: string, known: KeyOrders): Record<string, string[]> {
  const found: [string, string[]][] = []
  for (const [name, lists] of keyLists(value, shape, new Map())) {
    const order = known[name] ?? []
    const kept = lists.every((keys) => isSame(keys, sorted(keys, order)))
    if (!kept) found.push([name, majority(lists)])
  }
  return Object.fromEntries(found)
}

function sorted(keys: readonly string[], order: readonly string[]): string[] {
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length)
  return [...keys].sort((one, other) => rank(one) - rank(other))
}

function keyLists(value: Json, shape: string, lists: Map<string, string[][]>): Map<string, string[][]> {
  if (Array.isArray(value)) for (const item of value as readonly Json[]) keyLists(item, shape, lists)
  if (!isObject(value)) return lists
  lists.set(shape, [...(lists.get(shape) ?? []), Object.keys(value)])
  for (const [key, inner] of Object.entries(value as JsonObject)) keyLists(inner, `${shape}/${key}`, lists)
  return lists
}

/** One order of all keys: always that key next which the fewest lists have behind one that is still to come. */
function majority(lists: readonly (readonly string[])[]): string[] {
  const open = new Set(lists.flat())
  const order: string[] = []
  const late = (key: string): number =>
    lists.filter((keys) => keys.slice(0, Math.max(0, keys.indexOf(key))).some((before) => open.has(before)))
      .length
  while (open.size > 0) {
    const [next = ''] = [...open]
      .map((key) => ({ key, late: late(key) }))
      .sort((a, b) => a.late - b.late)
      .map(({ key }) => key)
    order.push(next)
    open.delete(next)
  }
  return order
}
