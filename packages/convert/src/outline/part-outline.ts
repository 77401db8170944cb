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
  const parted = [...unnamed, ...named].map(partInterests)
  const sections = parted.map(({ section }) => section)
  const contacts = sections.filter((section) => section.kind && CONTACT.has(section.kind))
  const summaries = sections.filter((section) => section.kind === 'summary')
  const personal = [...contacts, ...summaries]
  return {
    head: [...head, ...contacts.flatMap(allBlocks)],
    summaries: [...parted.flatMap(({ prose }) => prose), ...summaries.flatMap(allBlocks)].flatMap(passagesOf),
    sections: sections.filter((section) => !personal.includes(section)),
    headings: personal.flatMap(({ heading, level }) => (heading ? [{ text: heading, level }] : [])),
  }
}

/** Running text about interests, and one paragraph alone in a section on research, says who the owner is, and is no list of them. */
function partInterests(section: Section): { section: Section; prose: readonly Block[] } {
  const { kind, blocks, children } = section
  const isStatement = kind === 'research' && children.length === 0 && blocks.length === 1
  const prose = kind === 'interests' || isStatement ? blocks.filter(isProse) : []
  return { section: { ...section, blocks: blocks.filter((block) => !prose.includes(block)) }, prose }
}

/** Sentences: what stands between commas is longer than the elements of a list are. */
function isProse(block: Block): boolean {
  if (block.type !== 'paragraph' || !/[.!?]\s*$/u.test(block.text.text)) return false
  const words = block.text.text.split(/\s+/u).length
  const elements = block.text.text.split(/[,;•|]\s/u).length
  return words >= LEAST_WORDS_OF_PROSE && words / elements >= LEAST_WORDS_OF_CLAUSE
}

const LEAST_WORDS_OF_PROSE = 14
const LEAST_WORDS_OF_CLAUSE = 7

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
  const dated = head.map(datedLines)
  const start = dated.findIndex((count, index) => count > 0 && (index > 0 || count >= LEAST_DATED))
  if (start < 0 || dated.reduce((sum, count) => sum + count, 0) < LEAST_DATED) return { head, unnamed: [] }
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

/** How many paragraphs, terms, rows or items of a block open with a date. */
function datedLines(block: Block): number {
  const lines = block.type === 'table' ? block.rows.flatMap(([first]) => first ?? []) : firstLines(block)
  return lines.filter(opensWithDate).length
}

function firstLines(block: Block): Passage[] {
  if (block.type === 'paragraph') return [block.text]
  if (block.type === 'definition') return [block.term]
  if (block.type !== 'list') return []
  return block.items.flatMap(([first]) => (first?.type === 'paragraph' ? [first.text] : []))
}

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
