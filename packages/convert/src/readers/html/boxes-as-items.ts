import type { Element, ElementContent, Root, RootContent } from 'hast'
import { findDates } from '../../fields/find-dates.ts'
import { parseDate } from '../../fields/parse-date.ts'
import { headingKind } from '../../languages/heading-kind.ts'
import type { SectionKind } from '../../languages/section-kind.ts'
import { elementsOf } from './elements-of.ts'
import { textOf } from './text-of.ts'

type Parent = Root | Element

/** What pages put the entries of a list into. */
const CONTAINERS: ReadonlySet<string> = new Set(['div', 'article', 'section'])
const BLOCKS: ReadonlySet<string> = new Set(
  'p div ul ol li dl dt dd header footer blockquote section article table h1 h2 h3 h4 h5 h6'.split(' '),
)
const HEADING = /^h([1-6])$/

/**
 * Make the boxes of a page that are entries the items of a list: boxes below a heading, of one name and side by side, each of
 * several lines, with a date or a title of its own, and without the heading of a section.
 */
export function boxesAsItems(page: Root): Root {
  const candidates = new Map<Element, string>()
  collect(page, undefined, candidates)
  const names = new Set(lone(candidates))
  repeated(page, candidates, names)
  return { ...page, children: rewritten(page.children, (box) => names.has(candidates.get(box) ?? '')) }
}

/** The heading of a section: its level, and what the section holds. */
interface Above {
  readonly level: number
  readonly kind: SectionKind
}

/** Every box that may be an entry, with its name; the section's heading above it is known on the way. */
function collect(
  parent: Parent,
  outer: Above | undefined,
  candidates: Map<Element, string>,
): Above | undefined {
  let above = outer
  for (const child of parent.children) {
    if (child.type !== 'element' || isItem(child)) continue
    const kind = sectionKind(child)
    if (kind) above = { level: levelOf(child), kind }
    const isCandidate = above !== undefined && CONTAINERS.has(child.tagName) && isEntry(child, above)
    if (isCandidate) candidates.set(child, nameOf(child, parent))
    const last = collect(child, above, candidates)
    if (!isCandidate) above = last
  }
  return above
}

/** The tag and the first class, which is what a page calls one sort of box; without a class what it stands in. */
function nameOf({ tagName, properties }: Element, parent: Parent): string {
  const [ownClass] = classesOf(properties.className)
  if (ownClass !== undefined) return `${tagName}.${ownClass}`
  const outer =
    parent.type === 'element' ? `${parent.tagName}.${classesOf(parent.properties.className)[0]}` : ''
  return `${outer}>${tagName}`
}

function classesOf(className: unknown): readonly unknown[] {
  return Array.isArray(className) ? className : []
}

function isEntry(box: Element, above: Above): boolean {
  if (linesIn(box).length < 2) return false
  const [title, ...more] = elementsOf(box).filter((element) => levelOf(element) > 0)
  if (!title) return findDates(textOf(box)).length > 0
  const isList = above.kind === 'skills'
  const opensSection = (heading: Element): boolean => !isList && sectionKind(heading) !== undefined
  const beside = more.filter((heading) => levelOf(heading) <= levelOf(title))
  return levelOf(title) > above.level && !opensSection(title) && !beside.some(opensSection)
}

/** What a heading that opens a section says that the section holds; the title of the page opens none. */
function sectionKind(element: Element): SectionKind | undefined {
  const found = levelOf(element) > 0 ? headingKind(textOf(element)) : undefined
  return found && found.score >= KNOWN && found.kind !== 'ignored' ? found.kind : undefined
}

const KNOWN = 0.9

/** An item of a list is an entry already, unless the list holds sections. */
function isItem(element: Element): boolean {
  return element.tagName === 'li' && !elementsOf(element).some(sectionKind)
}

/** The level of a heading; 0 for what is none. */
function levelOf({ tagName }: Element): number {
  return Number(HEADING.exec(tagName)?.[1] ?? 0)
}

/** What a box shows on lines of their own: the blocks in it that hold no other block. */
function linesIn(box: Element): Element[] {
  return elementsOf(box).filter(
    (element) =>
      BLOCKS.has(element.tagName) && !element.children.some(isBlock) && textOf(element).trim() !== '',
  )
}

/** The names of boxes that stand alone, each with one line that is a date and nothing else; an `article` always does. */
function lone(candidates: ReadonlyMap<Element, string>): string[] {
  const alike = Map.groupBy(candidates, ([, name]) => name)
  return [...alike].flatMap(([name, boxes]) => {
    const once = boxes.filter(([box]) => linesIn(box).filter((line) => isDate(textOf(line))).length === 1)
    return boxes[0]?.[0].tagName === 'article' || (boxes.length > 1 && once.length === boxes.length)
      ? [name]
      : []
  })
}

function isDate(text: string): boolean {
  return parseDate(text.trim()) !== undefined
}

/** Add the names that several boxes in one place have. */
function repeated(parent: Parent, candidates: ReadonlyMap<Element, string>, names: Set<string>): void {
  const seen = new Set<string>()
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    const name = candidates.get(child)
    if (name !== undefined && seen.has(name)) names.add(name)
    if (name !== undefined) seen.add(name)
    repeated(child, candidates, names)
  }
}

/** The outermost boxes become items, unless they hold several entries side by side themselves. */
function rewritten(nodes: readonly RootContent[], isNamed: (box: Element) => boolean): ElementContent[] {
  const children: ElementContent[] = []
  let list: Element | undefined
  for (const node of nodes) {
    if (node.type === 'doctype') continue
    if (node.type === 'element' && isNamed(node) && !holdsEntries(node, isNamed)) {
      list ??= open(children, node)
      list.children.push({ ...node, tagName: 'li', children: node.children.map(withoutHeadings) })
      continue
    }
    if (node.type === 'element' || (node.type === 'text' && node.value.trim() !== '')) list = undefined
    if (node.type !== 'element') children.push(node)
    else if (isItem(node)) children.push(withoutHeadings(node))
    else children.push({ ...node, children: rewritten(node.children, isNamed) })
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

function holdsEntries(box: Element, isNamed: (box: Element) => boolean): boolean {
  const inner = box.children.filter((child) => child.type === 'element')
  return inner.filter(isNamed).length > 1 || inner.some((child) => holdsEntries(child, isNamed))
}

/** The title of an entry is a line of it, in bold. */
function withoutHeadings(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node
  const children = node.children.map(withoutHeadings)
  return levelOf(node) > 0
    ? { ...node, tagName: 'p', children: [{ ...node, tagName: 'strong', children }] }
    : { ...node, children }
}

function isBlock(node: ElementContent): node is Element {
  return node.type === 'element' && BLOCKS.has(node.tagName)
}
