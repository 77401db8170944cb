import { type Block, passagesOf } from '../document/block.ts'
import type { SectionKind } from '../languages/section-kind.ts'
import type { Passage } from '../passage/passage.ts'
import type { Outline } from './build-outline.ts'
import type { Section } from './section.ts'

/** The parts of a CV that say who it is about, apart from the sections that say what they did. */
export interface PartedOutline {
  /** The head, and the blocks of contact and personal sections. */
  readonly head: readonly Block[]
  /** The text of biographies and profiles. */
  readonly summaries: readonly Passage[]
  readonly sections: readonly Section[]
  /** Headings of the parts that are not in `sections`. */
  readonly headings: readonly { readonly text: Passage; readonly level: number }[]
}

const CONTACT: ReadonlySet<SectionKind> = new Set(['contact', 'personal'])

export function partOutline({ head, sections }: Outline): PartedOutline {
  const contacts = sections.filter((section) => section.kind && CONTACT.has(section.kind))
  const summaries = sections.filter((section) => section.kind === 'summary')
  const parted = [...contacts, ...summaries]
  return {
    head: [...head, ...contacts.flatMap(allBlocks)],
    summaries: summaries.flatMap(allBlocks).flatMap(passagesOf),
    sections: sections.filter((section) => !parted.includes(section)),
    headings: parted.flatMap(({ heading, level }) => (heading ? [{ text: heading, level }] : [])),
  }
}

function allBlocks(section: Section): Block[] {
  return [
    ...section.blocks,
    ...section.children.flatMap((child) => [
      ...(child.heading ? [{ type: 'paragraph' as const, text: child.heading }] : []),
      ...allBlocks(child),
    ]),
  ]
}
