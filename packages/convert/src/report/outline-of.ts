import { type Passage, textOf } from '../passage/passage.ts'
import type { Item } from '../sections/item.ts'
import type { SectionReading } from '../sections/read-sections.ts'
import { type Draft, implied, isSourced, sourced } from './draft.ts'

/**
 * The document's outline for `meta.sections`: every heading with the items below it.
 *
 * Where an array or a type selects just the items of one heading, the selector says so; where several headings share
 * them, the items carry the heading as their group.
 */
export function outlineOf(
  headings: readonly { readonly text: Passage; readonly level: number }[],
  read: readonly SectionReading[],
): { sections: Draft; groups: ReadonlyMap<Item, Passage> } {
  const groups = new Map<Item, Passage>()
  const uses = countUses(read)
  const basics = headings.map(({ text, level }) => outline(text, level, { section: implied('outline', 'basics') }))
  const sections = read.flatMap((section): Draft[] => {
    const { heading, level, items } = section
    if (!heading) return []
    const targets = [...new Set(items.map((item) => item.target))]
    if (targets.length === 0) return [outline(heading, level)]
    return targets.map((target) => {
      const own = items.filter((item) => item.target === target)
      const types = [...new Set(own.map(typeOf))].filter((type) => type !== undefined)
      const select = { section: implied('outline', target) }
      if (uses.get(target) === 1) return outline(heading, level, select)
      if (types.length > 0 && own.every((item) => typeOf(item)) && types.every((type) => uses.get(`${target} ${type}`) === 1)) {
        const values = types.map((type) => implied('outline', type))
        return outline(heading, level, { ...select, type: values.length === 1 ? values[0] : values })
      }
      for (const item of own) groups.set(item, heading)
      return outline(heading, level, { ...select, group: implied('outline', textOf(heading)) })
    })
  })
  return { sections: [...basics, ...sections], groups }
}

/** In how many sections each array, and each type within it, turns up. */
function countUses(read: readonly SectionReading[]): Map<string, number> {
  const uses = new Map<string, number>()
  for (const { items } of read) {
    const keys = new Set(items.flatMap((item) => [item.target, `${item.target} ${typeOf(item)}`]))
    for (const key of keys) uses.set(key, (uses.get(key) ?? 0) + 1)
  }
  return uses
}

function typeOf(item: Item): string | undefined {
  const { type } = item.draft
  return type && isSourced(type) ? String(type.value) : undefined
}

function outline(heading: Passage, level: number, select?: Draft): Draft {
  return { title: sourced('heading', [heading], textOf(heading)), level: implied('outline', level), select }
}
