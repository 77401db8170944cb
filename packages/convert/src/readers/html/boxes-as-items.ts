import type { Element, ElementContent, Root, RootContent } from 'hast'
import { entryBoxes } from './entry-boxes.ts'
import { holdsEntries } from './holds-entries.ts'
import { isListItem, levelOf } from './section-heading.ts'

/** Make the boxes of a page that are entries the items of a list, and the titles of its items lines in bold. */
export function boxesAsItems(page: Root): Root {
  return { ...page, children: rewritten(page.children, entryBoxes(page)) }
}

/** The outermost boxes become items, unless they hold several entries side by side themselves. */
function rewritten(nodes: readonly RootContent[], boxes: ReadonlySet<Element>): ElementContent[] {
  const children: ElementContent[] = []
  let list: Element | undefined
  for (const node of nodes) {
    if (node.type === 'doctype') continue
    if (node.type === 'element' && boxes.has(node) && !holdsEntries(node, boxes)) {
      list ??= open(children, node)
      list.children.push({ ...node, tagName: 'li', children: node.children.map(withoutHeadings) })
      continue
    }
    if (node.type === 'element' || (node.type === 'text' && node.value.trim() !== '')) list = undefined
    if (node.type !== 'element') children.push(node)
    else if (isListItem(node)) children.push(withoutHeadings(node))
    else children.push({ ...node, children: rewritten(node.children, boxes) })
  }
  return children
}

/** A list that begins where its first box does. */
function open(children: ElementContent[], { position }: Element): Element {
  const list: Element = {
    type: 'element',
    tagName: 'ul',
    properties: {},
    children: [],
    ...(position ? { position } : {}),
  }
  children.push(list)
  return list
}

/** The title of an entry is a line of it, in bold. */
function withoutHeadings(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node
  const children = node.children.map(withoutHeadings)
  return levelOf(node) > 0
    ? { ...node, tagName: 'p', children: [{ ...node, tagName: 'strong', children }] }
    : { ...node, children }
}
