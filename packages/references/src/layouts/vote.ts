import type { PreparedItem } from '../read-item.ts'
import { type Decoding, decode } from '../segments/decode.ts'
import { type Layout, layoutKey, layoutOf } from './layout.ts'

/** How many items of a list are read under every hypothesis. */
const SAMPLE = 10
/** How many hypotheses are tried on the sample. */
const HYPOTHESES = 4

/**
 * Read the items of a list: each item of a sample puts up the layout it shows by itself, the layouts are scored over the
 * sample, and all items are read under the winner; those that the second layout explains clearly better form its group.
 */
export function readUnderLayouts(items: readonly PreparedItem[]): Decoding[] {
  if (items.length === 1) return items.map((item) => decodeItem(item))
  const sample = spread(items, SAMPLE)
  const winners = rank(sample)
  return items.map((item) => {
    if (winners.length === 0) return decodeItem(item)
    let best: Decoding | undefined
    for (const layout of winners) {
      const reading = decodeItem(item, layout)
      if (best === undefined || reading.score > best.score + DEPARTURE) best = reading
    }
    return best ?? decodeItem(item)
  })
}

/** What the second layout must gain on an item to take it from the first. */
const DEPARTURE = 0.8

/** The winner, and the runner-up if at least two items of the sample show it. */
function rank(sample: readonly PreparedItem[]): Layout[] {
  const counts = new Map<string, { layout: Layout; count: number }>()
  for (const item of sample) {
    const layout = layoutOf(item.authors.list?.form, decodeItem(item).segments)
    if (layout === undefined) continue
    const key = layoutKey(layout)
    const entry = counts.get(key)
    counts.set(key, { layout, count: (entry?.count ?? 0) + 1 })
  }
  const candidates = [...counts.values()].sort((left, right) => right.count - left.count).slice(0, HYPOTHESES)
  const scored = candidates.map(({ layout, count }) => ({
    layout,
    count,
    score: sample.reduce((sum, item) => sum + decodeItem(item, layout).score, 0),
  }))
  scored.sort((left, right) => right.score - left.score)
  return scored
    .filter((entry, index) => index === 0 || (index < 3 && entry.count > 1))
    .slice(0, 2)
    .map((entry) => entry.layout)
}

/** Items spread evenly over the list. */
function spread(items: readonly PreparedItem[], count: number): readonly PreparedItem[] {
  if (items.length <= count) return items
  return Array.from(
    { length: count },
    (_, index) => items[Math.floor((index * items.length) / count)],
  ).filter((item) => item !== undefined)
}

function decodeItem(item: PreparedItem, layout?: Layout): Decoding {
  const hasTitle = item.draft.claims.some((found) => found.kind === 'title')
  return decode(item.atoms, layout, { title: hasTitle, container: item.alone })
}
