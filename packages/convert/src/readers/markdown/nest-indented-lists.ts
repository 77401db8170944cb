import type { List, ListItem, Root, RootContent } from 'mdast'

/**
 * Nest the lists that were indented too little: to CommonMark, bullets one or two columns in below `1.` are a list beside
 * the numbered one, and cut it in pieces.
 */
export function nestIndentedLists(tree: Root): Root {
  return { ...tree, children: nested(tree.children) }
}

function nested<T extends RootContent>(nodes: readonly T[]): T[] {
  const joined: T[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    const list = last?.type === 'list' && node.type === 'list' ? joinedLists(last, node) : undefined
    if (list) joined.splice(-1, 1, list as List & T)
    else joined.push(node)
  }
  return joined.map((node) =>
    node.type === 'list' ? { ...node, children: node.children.map(nestedItem) } : node,
  )
}

function nestedItem(item: ListItem): ListItem {
  return { ...item, children: nested(item.children) }
}

/** Two lists as one: the second stands further in than the first, or goes on with it where such a list cut it. */
function joinedLists(first: List, second: List): List | undefined {
  const last = first.children.at(-1)
  if (!last) return undefined
  const inset = columnOf(second) - columnOf(first)
  if (inset > 0) {
    const holder: ListItem = { ...last, children: [...last.children, second] }
    return { ...first, children: [...first.children.slice(0, -1), holder] }
  }
  const goesOn = inset === 0 && first.ordered === second.ordered && last.children.at(-1)?.type === 'list'
  return goesOn ? { ...first, children: [...first.children, ...second.children] } : undefined
}

function columnOf(list: List): number {
  return list.position?.start.column ?? 0
}
