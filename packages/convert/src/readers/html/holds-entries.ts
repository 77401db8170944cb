import type { Element } from 'hast'

/** Whether several boxes that are entries stand side by side in one. */
export function holdsEntries(box: Element, boxes: ReadonlySet<Element>): boolean {
  const inner = box.children.filter((child) => child.type === 'element')
  return (
    inner.filter((child) => boxes.has(child)).length > 1 || inner.some((child) => holdsEntries(child, boxes))
  )
}
