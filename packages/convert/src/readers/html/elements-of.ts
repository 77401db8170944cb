import type { Element, Root } from 'hast'

/** The elements below a node, in document order. */
export function elementsOf(node: Root | Element): Element[] {
  const elements: Element[] = []
  const open: (Root | Element)[] = [node]
  for (let next = open.pop(); next; next = open.pop()) {
    if (next !== node && next.type === 'element') elements.push(next)
    for (const child of [...next.children].reverse()) if (child.type === 'element') open.push(child)
  }
  return elements
}
