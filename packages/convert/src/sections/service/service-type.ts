import { headingKind } from '../../languages/heading-kind.ts'
import type { VolunteerType } from '../../languages/language.ts'
import type { SectionKind } from '../../languages/section-kind.ts'
import { findVolunteerRoles } from '../../lexicon/roles.ts'
import type { Passage } from '../../passage/passage.ts'

const TYPE_OF_KIND: Readonly<Partial<Record<SectionKind, VolunteerType>>> = {
  review: 'review',
  editorial: 'editorial',
  committee: 'committee',
  membership: 'membership',
  organisation: 'organisation',
  administration: 'administration',
  outreach: 'outreach',
  media: 'outreach',
}

/** Of several types that a line's words point to, the first of these. */
const PRECEDENCE: readonly VolunteerType[] = [
  'editorial',
  'review',
  'organisation',
  'committee',
  'administration',
  'outreach',
  'membership',
]

/** The sort of service: what the section says, else the line above, else the entry's own words, else a committee. */
export function serviceType(
  kind: SectionKind,
  texts: readonly string[],
  contexts: readonly Passage[],
): VolunteerType {
  const byKind = TYPE_OF_KIND[kind]
  if (byKind) return byKind
  for (const context of [...contexts].reverse()) {
    const found = headingKind(context.text)
    const type = found && TYPE_OF_KIND[found.kind]
    if (type && found.score >= 0.6) return type
  }
  for (const text of [...texts, ...contexts.map((context) => context.text)]) {
    const tags = new Set(findVolunteerRoles(text).map((phrase) => phrase.tag))
    const type = PRECEDENCE.find((candidate) => tags.has(candidate))
    if (type) return type
  }
  return 'committee'
}
