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

const KNOWN = 0.85

/** Part `**Reviewing.** Lingua; Glossa` into its run-in heading and what follows. */
export function runInHeading(
  block: ParagraphBlock,
  parent: SectionKind | undefined,
): { heading: Passage; rest: Passage } | undefined {
  if (parent === undefined || !PARENTS.has(parent)) return undefined
  const { text } = block
  const lead = text.marks.find((mark) => mark.start === 0 && isLead(mark.kind))
  if (!lead) return undefined
  const set = slice(text, 0, lead.end)
  const closed =
    lead.end === text.text.length ||
    /[.:]\s*$/u.test(set.text) ||
    /^\s*[.:]\s/u.test(text.text.slice(lead.end))
  const heading = trimPunctuation(set)
  const bare = /\.$/u.test(heading.text) ? slice(heading, 0, heading.text.length - 1) : heading
  const kind = closed ? headingKind(bare.text) : undefined
  if (!kind || kind.score < KNOWN || !CHILDREN.has(kind.kind)) return undefined
  return { heading: bare, rest: trim(slice(text, lead.end)) }
}

function isLead(kind: string): boolean {
  return kind === 'strong' || kind === 'emphasis' || kind === 'smallcaps' || kind === 'underline'
}
