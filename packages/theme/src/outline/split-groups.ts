import type { OutlineNode, Placed } from './node.ts'

/** Set sub-headings where the items of a heading carry groups that it does not name itself. */
export function splitGroups(node: OutlineNode): OutlineNode {
  const children = node.children.map(splitGroups)
  const groups = Map.groupBy(node.items, ({ group }) => (group === node.title ? undefined : group))
  if ([...groups.keys()].every((group) => group === undefined)) return { ...node, children }
  const own = groups.get(undefined) ?? []
  const named = [...groups].flatMap(([group, items]) => (group === undefined ? [] : [child(group, items)]))
  return { ...node, items: own, children: [...named, ...children] }
}

function child(title: string, items: readonly Placed[]): OutlineNode {
  return { title, items, children: [] }
}
