import type { Element, ElementContent, Root } from 'hast'

/** What pages put the entries of a list into. */
const CONTAINERS: ReadonlySet<string> = new Set(['div', 'article', 'section', 'li'])
const BLOCKS: ReadonlySet<string> = new Set(
  'p div ul ol li dl dt dd header footer blockquote section article'.split(' '),
)

/**
 * Make each dated entry of a page one paragraph, a line for each of its blocks, as a document would print it: boxes that share
 * a class, have several blocks and no heading, and most of which hold a `time` element.
 */
export function entriesAsParagraphs<T extends Root | Element>(page: T): T {
  const boxes = new Map<string, Element[]>()
  collect(page, boxes)
  const entries = new Set<string>()
  for (const [name, alike] of boxes) if (areEntries(alike)) entries.add(name)
  return rewritten(page, entries)
}

function collect(node: Root | Element, boxes: Map<string, Element[]>): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    const name = nameOf(child)
    if (name !== undefined) boxes.set(name, [...(boxes.get(name) ?? []), child])
    collect(child, boxes)
  }
}

/** The tag and the first class, which is what a page calls one sort of box. */
function nameOf({ tagName, properties: { className } }: Element): string | undefined {
  if (!CONTAINERS.has(tagName) || !Array.isArray(className) || className.length === 0) return undefined
  return `${tagName}.${className[0]}`
}

function areEntries(alike: readonly Element[]): boolean {
  const dated = alike.filter((box) => holds(box, ({ tagName }) => tagName === 'time')).length
  const split = alike.filter((box) => box.children.filter(isBlock).length > 1).length
  return (
    alike.length > 1 &&
    dated * 2 > alike.length &&
    split * 2 > alike.length &&
    !alike.some((box) => holds(box, ({ tagName }) => /^h[1-6]$/.test(tagName)))
  )
}

/** The innermost boxes that are entries become paragraphs; what holds several of them stays as it is. */
function rewritten<T extends Root | Element>(node: T, entries: ReadonlySet<string>): T {
  const children = node.children.map((child) => {
    if (child.type !== 'element') return child
    const isEntry =
      entries.has(nameOf(child) ?? '') && !holds(child, (inner) => entries.has(nameOf(inner) ?? ''))
    return isEntry
      ? { ...child, tagName: child.tagName === 'li' ? 'li' : 'p', children: linesOf(child) }
      : rewritten(child, entries)
  })
  return { ...node, children }
}

/** The inline content of a box, with a line break between its blocks. */
function linesOf(box: Element): ElementContent[] {
  const lines: ElementContent[] = []
  for (const child of box.children) {
    const isOwnLine = isBlock(child)
    const content = isOwnLine ? linesOf(child) : [child]
    if (isOwnLine && !content.some(hasText)) continue
    if (lines.length > 0 && (isOwnLine || isBlock(box.children[box.children.indexOf(child) - 1])))
      lines.push({ type: 'element', tagName: 'br', properties: {}, children: [] })
    lines.push(...content)
  }
  return lines
}

function isBlock(node: ElementContent | undefined): node is Element {
  return node?.type === 'element' && BLOCKS.has(node.tagName)
}

function hasText(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() !== ''
  return node.type === 'element' && node.children.some(hasText)
}

function holds(node: Element, matches: (element: Element) => boolean): boolean {
  return node.children.some((child) => child.type === 'element' && (matches(child) || holds(child, matches)))
}
