import type { Element, Root } from 'hast'
import type { NamedStretch, StretchName } from '../../document/named-stretch.ts'
import { labelKind } from '../../languages/label-kind.ts'
import { namedByClass } from './class-names.ts'
import { elementsOf } from './elements-of.ts'
import { entryBoxes } from './entry-boxes.ts'
import { holdsEntries } from './holds-entries.ts'
import { isListItem, levelOf } from './section-heading.ts'
import { textOf } from './text-of.ts'

/** The parts of a page's entries that markup tells apart: by class or property, by what a list is, by quotation, by prose. */
export function namedStretches(page: Root): NamedStretch[] {
  const named: NamedStretch[] = []
  for (const entry of entriesOf(page, entryBoxes(page))) nameParts(entry, named)
  return named
}

/** The boxes that are entries, and the items of lists; of those inside each other the outermost. */
function entriesOf(node: Root | Element, boxes: ReadonlySet<Element>): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return []
    const isEntry = boxes.has(child) || isListItem(child) || child.tagName === 'blockquote'
    return isEntry && !holdsEntries(child, boxes) ? [child] : entriesOf(child, boxes)
  })
}

function nameParts(entry: Element, named: NamedStretch[]): void {
  const isLaidOut = elementsOf(entry).some(({ tagName }) => tagName === 'time' || HEADING.test(tagName))
  let label: Element | undefined
  const visit = (element: Element): void => {
    const name = namedByClass(element) ?? byTag(element, isLaidOut, label)
    if (name === 'courses' && label) push(named, 'label', label)
    if (name && !elementsOf(element).some((inner) => levelOf(inner) > 0)) {
      push(named, name, element)
      return
    }
    label = labelKind(textOf(element)) === undefined ? undefined : element
    for (const child of element.children) if (child.type === 'element') visit(child)
  }
  if (entry.tagName === 'blockquote') {
    for (const said of entry.children)
      if (said.type === 'element' && !isCite(said)) push(named, 'reference', said)
    return
  }
  for (const child of entry.children) if (child.type === 'element') visit(child)
}

/** Who said it. */
function isCite(element: Element): boolean {
  return [element, ...elementsOf(element)].some(({ tagName }) => tagName === 'cite')
}

const HEADING = /^h[1-6]$/

/** In an entry with a heading or a date of its own, lists and prose below are what is said of it. */
function byTag(element: Element, isLaidOut: boolean, label: Element | undefined): StretchName | undefined {
  if (element.tagName === 'blockquote') return 'reference'
  if (!isLaidOut) return undefined
  if (element.tagName === 'ul') {
    if (label && labelKind(textOf(label)) === 'course') return 'courses'
    return isTagList(element) ? 'keywords' : 'highlights'
  }
  return element.tagName === 'p' && isProse(textOf(element)) ? 'note' : undefined
}

/** A word or a few in each item, and no sentence. */
function isTagList(list: Element): boolean {
  const items = list.children.flatMap((child) => (child.type === 'element' ? [textOf(child).trim()] : []))
  return items.length > 1 && items.every((item) => item.split(/\s+/u).length <= 3 && !/[.!?]$/u.test(item))
}

const LEAST_WORDS = 3

/** A sentence; with a year in it, it may be a reference. */
function isProse(text: string): boolean {
  const words = text.trim().split(/\s+/u)
  return words.length >= LEAST_WORDS && /[.!?]["”»)]*\s*$/u.test(text) && !/(?:19|20)\d\d/u.test(text)
}

function push(named: NamedStretch[], name: StretchName | undefined, { position }: Element): void {
  const [start, end] = [position?.start.offset, position?.end.offset]
  if (name !== undefined && start !== undefined && end !== undefined) named.push({ name, start, end })
}
