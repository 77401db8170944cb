import type { Element, ElementContent, Root } from 'hast'
import { findDates } from '../../fields/find-dates.ts'
import { parseDate } from '../../fields/parse-date.ts'
import type { SectionKind } from '../../languages/section-kind.ts'
import { isEvent } from './class-names.ts'
import { elementsOf } from './elements-of.ts'
import { isListItem, levelOf, sectionKind } from './section-heading.ts'
import { textOf } from './text-of.ts'

type Parent = Root | Element

/** What pages put the entries of a list into. */
const CONTAINERS: ReadonlySet<string> = new Set(['div', 'article', 'section', 'blockquote'])
/** Each of these is one entry, also where it stands alone. */
const ALONE: ReadonlySet<string> = new Set(['article', 'blockquote'])
const BLOCKS: ReadonlySet<string> = new Set(
  'p div ul ol li dl dt dd header footer blockquote section article table h1 h2 h3 h4 h5 h6'.split(' '),
)

/**
 * The boxes of a page that may be entries: below the heading of a section, of one name and side by side, each of several
 * lines, with a date or a title of its own, and without the heading of a section; and those that are events of a microformat.
 */
export function entryBoxes(page: Root): ReadonlySet<Element> {
  const candidates = new Map<Element, string>()
  collect(page, undefined, candidates)
  const names = new Set(lone(candidates))
  repeated(page, candidates, names)
  return new Set([...candidates].flatMap(([box, name]) => (names.has(name) || isEvent(box) ? [box] : [])))
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
    if (child.type !== 'element' || isListItem(child)) continue
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
  if (isEvent(box)) return !elementsOf(box).some(sectionKind)
  if (linesIn(box).length < 2 || holdsRows(box)) return false
  if (box.tagName === 'blockquote') return elementsOf(box).some(({ tagName }) => tagName === 'cite')
  const [title, ...more] = elementsOf(box).filter((element) => levelOf(element) > 0)
  if (!title) return findDates(textOf(box)).length > 0
  const isList = above.kind === 'skills' || above.kind === 'interests'
  const opensSection = (heading: Element): boolean => {
    const kind = isList ? undefined : sectionKind(heading)
    return kind !== undefined && (kind !== above.kind || holdsList(box))
  }
  const beside = more.filter((heading) => levelOf(heading) <= levelOf(title))
  return levelOf(title) > above.level && !opensSection(title) && !beside.some(opensSection)
}

/** The rows of a table are the entries. */
function holdsRows(box: Element): boolean {
  return elementsOf(box).filter(({ tagName }) => tagName === 'tr').length > 1
}

/** A list, or several dates, stand in a section: `Best Paper Award` among awards heads one. */
function holdsList(box: Element): boolean {
  return elementsOf(box).some(({ tagName }) => tagName === 'li' || tagName === 'tr') || datedLines(box) > 1
}

function datedLines(box: Element): number {
  return linesIn(box).filter(isDate).length
}

/** What a box shows on lines of their own: what each block in it holds beside other blocks. */
function linesIn(box: Element): string[] {
  return [box, ...elementsOf(box)]
    .filter((element) => element === box || isBlock(element))
    .map(({ children }) =>
      children
        .filter((child) => !isBlock(child))
        .map(textOf)
        .join(' '),
    )
    .filter((line) => line.trim() !== '')
}

function isBlock(node: ElementContent): node is Element {
  return node.type === 'element' && BLOCKS.has(node.tagName)
}

/** The names of boxes that stand alone, each with one line that is a date and nothing else; an `article` or a quotation always does. */
function lone(candidates: ReadonlyMap<Element, string>): string[] {
  const alike = Map.groupBy(candidates, ([, name]) => name)
  return [...alike].flatMap(([name, boxes]) => {
    const once = boxes.filter(([box]) => datedLines(box) === 1)
    return ALONE.has(boxes[0]?.[0].tagName ?? '') || (boxes.length > 1 && once.length === boxes.length)
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
