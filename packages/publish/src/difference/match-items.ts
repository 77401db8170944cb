import { isDeepStrictEqual } from 'node:util'

type Item = Readonly<Record<string, unknown>>

export interface Matches {
  readonly pairs: readonly (readonly [before: Item, after: Item])[]
  readonly removed: readonly Item[]
  readonly added: readonly Item[]
}

/** Pairs the items of two versions one to one: equal ones first, then by fewer and fewer of the identifying fields. */
export function matchItems(
  fields: readonly string[],
  before: readonly Item[],
  after: readonly Item[],
): Matches {
  let removed = [...before]
  let added = [...after]
  const pairs: [Item, Item][] = []
  const keys = [
    (item: Item) => JSON.stringify(item),
    ...fields.map((_, index) => keyOf(fields.slice(0, fields.length - index))),
  ]
  for (const key of keys) {
    const open = Map.groupBy(removed, key)
    const left: Item[] = []
    for (const item of added) {
      const found = open.get(key(item))?.shift()
      if (found === undefined) left.push(item)
      else pairs.push([found, item])
    }
    added = left
    removed = [...open.values()].flat()
  }
  const inOrder = (items: readonly Item[], all: readonly Item[]) => all.filter((item) => items.includes(item))
  return {
    pairs: pairs.filter(([a, b]) => !isDeepStrictEqual(a, b)),
    removed: inOrder(removed, before),
    added,
  }
}

function keyOf(fields: readonly string[]): (item: Item) => string {
  return (item) => JSON.stringify(fields.map((name) => item[name] ?? null))
}
