import type { Element, ElementContent, Root } from 'hast'

/** Make the paragraphs of each cell lines of it: a word processor puts paragraphs into cells that hold a word. */
export function flattenCells<T extends Root | Element>(node: T): T {
  const children = node.children.map((child) => {
    if (child.type !== 'element') return child
    return isCell(child) ? { ...child, children: linesOf(child) } : flattenCells(child)
  })
  return { ...node, children }
}

function linesOf(cell: Element): ElementContent[] {
  if (!cell.children.every((child) => child.type === 'element' && child.tagName === 'p')) return cell.children
  return cell.children.flatMap((child, index) => [
    ...(index === 0 ? [] : [{ type: 'element' as const, tagName: 'br', properties: {}, children: [] }]),
    ...(child.type === 'element' ? child.children : []),
  ])
}

function isCell({ tagName }: Element): boolean {
  return tagName === 'td' || tagName === 'th'
}
