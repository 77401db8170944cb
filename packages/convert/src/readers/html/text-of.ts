import type { RootContent } from 'hast'

/** The text of a node of a page, what stands in different elements set apart by a space. */
export function textOf(node: RootContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(textOf).join(' ') : ''
}
