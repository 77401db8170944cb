import type { Labels } from '../languages/labels.ts'
import { type Kind, sectionKinds, typeKinds } from './kinds.ts'
import type { OutlineNode, Placed } from './node.ts'

/**
 * Lay items under headings of the theme's own: sections in an academic order, publications and service by type,
 * projects of a type the theme has no word for under that type itself.
 */
export function fromKinds(items: readonly Placed[], labels: Labels, byType = true): OutlineNode[] {
  return assign(items, sectionKinds).flatMap(({ kind, taken }) => {
    if (kind.types === undefined && kind.section === 'projects') return ownTypes(taken, labels)
    const inside = assign(
      taken,
      typeKinds.filter(({ section }) => section === kind.section),
    )
    const split = byType && inside.length > 1
    const children = split ? inside.map((below) => node(labels[below.kind.label], below.taken)) : []
    return [{ title: labels[kind.label], section: kind.section, items: split ? [] : taken, children }]
  })
}

/** Give each item to the first kind that takes it; kinds without items are left out. */
function assign(items: readonly Placed[], kinds: readonly Kind[]): { kind: Kind; taken: Placed[] }[] {
  const groups = Map.groupBy(items, (item) => kinds.find((kind) => takes(kind, item)))
  return kinds.flatMap((kind) => {
    const taken = groups.get(kind)
    return taken === undefined ? [] : [{ kind, taken }]
  })
}

function takes({ section, types }: Kind, item: Placed): boolean {
  return section === item.section && (types === undefined || types.includes(item.type ?? ''))
}

function ownTypes(items: readonly Placed[], labels: Labels): OutlineNode[] {
  const groups = Map.groupBy(items, ({ type }) => type ?? labels.projects)
  return [...groups].map(([title, taken]) => node(title, taken))
}

function node(title: string, items: readonly Placed[]): OutlineNode {
  const section = items[0]?.section
  return { title, items, children: [], ...(section !== undefined && { section }) }
}
