import { type Block, passagesOf } from '../document/block.ts'
import { findDates } from '../fields/find-dates.ts'
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

export function partOutline({ head: above, sections: named }: Outline): PartedOutline {
  const { head, unnamed } = partHead(above)
  const sections = [...unnamed, ...named]
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

/** Kinds that the entries of a CV without headings may have. */
const UNNAMED_KINDS: readonly SectionKind[] = [
  'work',
  'education',
  'awards',
  'grants',
  'publications',
  'languages',
]

/** Where a document goes on with dated lines and no heading, the head ends there: each line is read as what it looks like. */
function partHead(head: readonly Block[]): { head: readonly Block[]; unnamed: Section[] } {
  const start = head.findIndex(
    (block, index) => index > 0 && block.type === 'paragraph' && opensWithDate(block.text),
  )
  const dated = head.filter((block) => block.type === 'paragraph' && opensWithDate(block.text)).length
  if (start < 0 || dated < LEAST_DATED) return { head, unnamed: [] }
  const section: Section = {
    heading: undefined,
    level: 1,
    kind: 'work',
    kinds: UNNAMED_KINDS,
    named: true,
    blocks: head.slice(start),
    children: [],
  }
  return { head: head.slice(0, start), unnamed: [section] }
}

const LEAST_DATED = 3

function opensWithDate(text: Passage): boolean {
  const [date] = findDates(text.text.slice(0, 60))
  return date !== undefined && date.start !== undefined && date.index <= 2
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
