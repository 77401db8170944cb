import type { List, ListItem, Root, RootContent, Text } from 'mdast'

/** Keep the year of a line that begins with `2019.`: Markdown takes it for the number of an item. */
export function keepYears(tree: Root, source: string): Root {
  return { ...tree, children: tree.children.map((node) => kept(node, source)) }
}

function kept<T extends RootContent>(node: T, source: string): T {
  if (node.type !== 'list') return node
  const items = node.children.map((item) => ({ ...item, children: contentOf(item, source) }))
  return isOfYears(node)
    ? { ...node, ordered: false, children: items.map((item) => withYear(item, source)) }
    : { ...node, children: items }
}

/** What an item holds; the year that opens it makes no list in it. */
function contentOf({ children }: ListItem, source: string): ListItem['children'] {
  return children.flatMap((child, index) => {
    const [only, ...more] = child.type === 'list' && isOfYears(child) ? child.children : []
    if (index > 0 || !only || more.length > 0) return [kept(child, source)]
    return withYear({ ...only, children: contentOf(only, source) }, source).children
  })
}

function isOfYears({ ordered, start }: List): boolean {
  return ordered === true && typeof start === 'number' && start >= FIRST_YEAR && start <= LAST_YEAR
}

const FIRST_YEAR = 1900
const LAST_YEAR = 2100

function withYear(item: ListItem, source: string): ListItem {
  const [first, ...more] = item.children
  const [start, end] = [item.position?.start, first?.position?.start]
  if (first?.type !== 'paragraph' || start?.offset === undefined || end?.offset === undefined) return item
  const year: Text = { type: 'text', value: source.slice(start.offset, end.offset), position: { start, end } }
  return { ...item, children: [{ ...first, children: [year, ...first.children] }, ...more] }
}
