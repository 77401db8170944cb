import type { Labels } from '../languages/labels.ts'
import { type Kind, sectionKinds, typeKinds } from './kinds.ts'
import type { OutlineNode, Placed } from './node.ts'

/**
 * Lay items under headings of the theme's own: sections in an academic order, publications and service by type,
 * projects of a type the theme has no word for under that type itself.
 */
export function fromKinds(items: readonly Placed[], labels: Labels): OutlineNode[] {
  return assign(items, sectionKinds).flatMap(({ kind, taken }) => {
    if (kind.types === undefined && kind.section === 'projects') return byType(taken, labels[kind.label])
    const inside = assign(
      taken,
      typeKinds.filter(({ section }) => section === kind.section),
    )
    if (kind.section === 'volunteer' && inside.every((below) => below.kind.types === undefined))
      return byType(taken, labels[kind.label])
    const children = inside.flatMap((below) =>
      below.kind.types === undefined && kind.section === 'volunteer'
        ? byType(below.taken, labels[below.kind.label])
        : [node(labels[below.kind.label], below.taken)],
    )
    if (children.length === 1 && kind.section === 'volunteer') return children
    if (children.length < 2) return [node(labels[kind.label], taken)]
    return [{ title: labels[kind.label], items: [], children }]
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

/** Items that no kind takes stand under their own types; those without one under the title given. */
function byType(items: readonly Placed[], title: string): OutlineNode[] {
  return [...Map.groupBy(items, ({ type }) => type ?? title)].map(([name, taken]) => node(name, taken))
}

function node(title: string, items: readonly Placed[]): OutlineNode {
  return { title, items, children: [] }
}
