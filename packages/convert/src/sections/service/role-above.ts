import { headingKind } from '../../languages/heading-kind.ts'
import type { SectionKind } from '../../languages/section-kind.ts'
import { prepositionsOfRole } from '../../lexicon/prepositions.ts'
import { findVolunteerRoles } from '../../lexicon/roles.ts'
import { type Passage, slice, trimPunctuation } from '../../passage/passage.ts'
import type { Entry } from '../entry.ts'
import { roleScore } from './role-score.ts'

/** Kinds whose heading says what the owner does for every body below it. */
const HEADING_IS_ROLE: ReadonlySet<SectionKind> = new Set(['review', 'organisation'])

/** Kinds whose headings say what sort of bodies stand below. */
const NAMES_NO_ROLE: ReadonlySet<SectionKind> = new Set(['membership', 'outreach'])

/** The role that stands above an entry: a line such as "Ad hoc reviewer", or the heading of a list of journals. */
export function roleAbove(
  entry: Entry,
  kind: SectionKind,
  heading: Passage | undefined,
): Passage | undefined {
  const line = entry.contexts.findLast(
    (context) => roleScore(context.text) >= 0.5 && !namesOccasion(context.text),
  )
  if (line) return withoutPreposition(line)
  const section = entry.contexts.findLast((context) => (headingKind(context.text)?.score ?? 0) >= 0.9)
  if (section && HEADING_IS_ROLE.has(headingKind(section.text)?.kind ?? 'service'))
    return withoutPreposition(section)
  const isRole =
    HEADING_IS_ROLE.has(kind) || (heading && !NAMES_NO_ROLE.has(kind) && roleScore(heading.text) >= 0.6)
  const isMixed = heading && (headingKind(heading.text)?.kinds.length ?? 0) > 1
  return heading && isRole && !isMixed && heading.text.length <= 50 ? withoutPreposition(heading) : undefined
}

/** `To the community`: for whom, and not as what. */
function namesOccasion(text: string): boolean {
  const found = findVolunteerRoles(text)
  return found.length > 0 && found.every(({ tag }) => tag === 'outreach')
}

/** `Reviewer for`: the list below goes on from the heading. */
function withoutPreposition(line: Passage): Passage {
  const role = trimPunctuation(line)
  const last = prepositionsOfRole(`${role.text} `).at(-1)
  return last && last.index + last.length > role.text.length ? slice(role, 0, last.index) : role
}
