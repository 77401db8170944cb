import type { Element } from 'hast'
import { headingKind } from '../../languages/heading-kind.ts'
import type { SectionKind } from '../../languages/section-kind.ts'
import { elementsOf } from './elements-of.ts'
import { textOf } from './text-of.ts'

const HEADING = /^h([1-6])$/
const KNOWN = 0.9

/** What a heading that opens a section says that the section holds; the title of the page opens none. */
export function sectionKind(element: Element): SectionKind | undefined {
  const found = levelOf(element) > 0 ? headingKind(textOf(element)) : undefined
  return found && found.score >= KNOWN && found.kind !== 'ignored' ? found.kind : undefined
}

/** The level of a heading; 0 for what is none. */
export function levelOf({ tagName }: Element): number {
  return Number(HEADING.exec(tagName)?.[1] ?? 0)
}

/** An item of a list is an entry already, unless the list holds sections. */
export function isListItem(element: Element): boolean {
  return element.tagName === 'li' && !elementsOf(element).some(sectionKind)
}
