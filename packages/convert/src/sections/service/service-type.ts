import { looksLikeOrganisation } from '../../fields/organisation.ts'
import { headingKind } from '../../languages/heading-kind.ts'
import type { VolunteerRole, VolunteerType } from '../../languages/language.ts'
import type { SectionKind } from '../../languages/section-kind.ts'
import { findMeetings, findVolunteerRoles } from '../../lexicon/roles.ts'
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
const PRECEDENCE: readonly VolunteerRole[] = [
  'editorial',
  'review',
  'organisation',
  'committee',
  'body',
  'office',
  'administration',
  'outreach',
  'membership',
]

/** What an entry's own words may say against its heading: a reviewer is one below "Editorial work", too. */
const OUTRANKING: Readonly<Record<VolunteerType, ReadonlySet<VolunteerType>>> = {
  review: new Set(['editorial']),
  editorial: new Set(['review']),
  committee: new Set(['editorial', 'review', 'organisation', 'administration', 'outreach']),
  membership: new Set(),
  organisation: new Set(['editorial', 'review', 'committee']),
  administration: new Set(['editorial', 'review', 'organisation', 'committee', 'outreach', 'membership']),
  outreach: new Set(),
}

/** The sort of service: what its own words say, as far as the heading leaves it open, else the heading, else a committee. */
export function serviceType(
  kind: SectionKind,
  role: string,
  text: string,
  contexts: readonly Passage[],
): VolunteerType {
  const named = TYPE_OF_KIND[kind] ?? typeAbove(contexts)
  const own = ownType(role, text)
  if (named) return own && OUTRANKING[named].has(own) ? own : named
  const above = contexts.map(({ text: line }) => ownType('', line)).findLast(Boolean)
  const isWeak = own === 'committee' && mainRole(text) === 'office'
  return (isWeak ? above : undefined) ?? own ?? above ?? (isSociety(text) ? 'membership' : 'committee')
}

/** What the role says; a member and a chair are what the body makes of them. */
function ownType(role: string, text: string): VolunteerType | undefined {
  const [inRole, inText] = [mainRole(role), mainRole(text)]
  const main = inRole && inRole !== 'office' && inRole !== 'membership' ? inRole : (inText ?? inRole)
  if (main === 'body') return 'committee'
  if (main !== 'office') return main
  return findMeetings(text).length > 0 ? 'organisation' : 'committee'
}

function mainRole(text: string): VolunteerRole | undefined {
  const tags = new Set(findVolunteerRoles(text).map((phrase) => phrase.tag))
  return PRECEDENCE.find((candidate) => tags.has(candidate))
}

/** A body with no word of what the owner was in it: one of its members. */
function isSociety(text: string): boolean {
  return looksLikeOrganisation(text) >= 0.5
}

function typeAbove(contexts: readonly Passage[]): VolunteerType | undefined {
  for (const context of [...contexts].reverse()) {
    const found = headingKind(context.text)
    const type = found && TYPE_OF_KIND[found.kind]
    if (type && found.score >= 0.6) return type
  }
  return undefined
}
