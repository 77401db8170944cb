import type { ParagraphBlock } from '../document/block.ts'
import { headingKind } from '../languages/heading-kind.ts'
import type { SectionKind } from '../languages/section-kind.ts'
import { type Passage, slice, trim, trimPunctuation } from '../passage/passage.ts'

/** Sections in which a bold or italic word at the start of a paragraph is a heading of its own. */
const PARENTS: ReadonlySet<SectionKind> = new Set(
  'service review editorial committee administration outreach membership organisation skills languages'.split(
    ' ',
  ) as SectionKind[],
)

const CHILDREN: ReadonlySet<SectionKind> = new Set([
  ...PARENTS,
  'media',
  'interests',
  'certificates',
] as SectionKind[])

/** In a list of skills a label names the skill that its list says more of, and is no heading. */
const LISTS: ReadonlySet<SectionKind> = new Set(['skills', 'interests', 'languages'])
const LABELS: ReadonlySet<SectionKind> = new Set(['skills', 'interests'])

const KNOWN = 0.85

/** Part `**Reviewing.** Lingua; Glossa` into its run-in heading and what follows. */
export function runInHeading(
  block: ParagraphBlock,
  parent: SectionKind | undefined,
): { heading: Passage; rest: Passage } | undefined {
  if (parent === undefined || !PARENTS.has(parent)) return undefined
  const lead = closedLead(block)
  if (!lead) return undefined
  const heading = trimPunctuation(lead)
  const bare = /\.$/u.test(heading.text) ? slice(heading, 0, heading.text.length - 1) : heading
  const kind = headingKind(bare.text)
  if (!kind || kind.score < KNOWN || !CHILDREN.has(kind.kind)) return undefined
  if (LISTS.has(parent) && LABELS.has(kind.kind)) return undefined
  return { heading: bare, rest: trim(slice(block.text, lead.text.length)) }
}

/** What is set in some way at the start of a paragraph, where that is all of it or a stop or a colon closes it. */
export function closedLead({ text }: ParagraphBlock): Passage | undefined {
  const lead = text.marks.find((mark) => mark.start === 0 && isLead(mark.kind))
  if (!lead) return undefined
  const set = slice(text, 0, lead.end)
  const isClosed =
    lead.end === text.text.length ||
    /[.:]\s*$/u.test(set.text) ||
    /^\s*[.:]\s/u.test(text.text.slice(lead.end))
  return isClosed ? set : undefined
}

function isLead(kind: string): boolean {
  return kind === 'strong' || kind === 'emphasis' || kind === 'smallcaps' || kind === 'underline'
}
