import { looksLikeDegree } from '../fields/degree.ts'
import { findDates } from '../fields/find-dates.ts'
import { looksLikeOrganisation, looksLikePosition } from '../fields/organisation.ts'
import { labelKind } from '../languages/label-kind.ts'
import type { SectionKind } from '../languages/section-kind.ts'
import { isPlainList } from '../sections/split/kinds.ts'

/** Below this score a heading is only a hint, and a known parent outweighs it. */
const CERTAIN = 0.6
const EXACT = 0.9
const LIKELY = 0.5

/**
 * Headings that mean something else below another heading: "Lectures" under "Teaching" are courses, "Master theses"
 * under "Supervision" are students. `true` keeps the parent's kind.
 */
const CHANGES: Readonly<Partial<Record<SectionKind, Readonly<Partial<Record<SectionKind, SectionKind>>>>>> = {
  teaching: {
    lectures: 'teaching',
    theses: 'supervision',
    education: 'teaching',
    certificates: 'teaching',
    work: 'teaching',
    organisation: 'teaching',
    talks: 'teaching',
  },
  supervision: {
    theses: 'supervision',
    education: 'supervision',
    teaching: 'supervision',
    work: 'supervision',
    committee: 'supervision',
  },
  talks: {
    articles: 'talks',
    proceedings: 'talks',
    outreach: 'talks',
    teaching: 'talks',
    work: 'talks',
    publications: 'talks',
    manuscripts: 'talks',
  },
  service: {
    talks: 'organisation',
    'book-reviews': 'review',
    education: 'administration',
    work: 'administration',
    proceedings: 'organisation',
  },
  organisation: { talks: 'organisation', lectures: 'organisation', proceedings: 'organisation' },
  review: {
    'book-reviews': 'review',
    articles: 'review',
    proceedings: 'review',
    books: 'review',
    grants: 'review',
    theses: 'review',
    organisation: 'review',
    talks: 'review',
  },
  editorial: { articles: 'editorial', books: 'editorial' },
  committee: { education: 'committee', organisation: 'committee', work: 'committee' },
  outreach: { articles: 'outreach', work: 'outreach' },
  grants: { research: 'grants', awards: 'grants', work: 'grants', education: 'grants' },
  research: { grants: 'grants' },
  awards: { work: 'awards', education: 'awards', research: 'awards', teaching: 'awards' },
  skills: { teaching: 'skills', research: 'skills', software: 'skills', work: 'skills', education: 'skills' },
  references: { work: 'references', teaching: 'references', research: 'references' },
  publications: {
    talks: 'proceedings',
    research: 'publications',
    interests: 'publications',
    editorial: 'edited-books',
  },
  membership: { work: 'membership' },
}

/** What stands in the head of a CV is no part of its sections: "Elsewhere" under "Teaching" is another university. */
export const HEAD_KINDS: ReadonlySet<SectionKind> = new Set(['contact', 'personal', 'summary', 'ignored'])

/** Below these "Conferences" are papers and meetings organised, where "Presentations" are talks. */
const WITH_CONFERENCES: ReadonlySet<SectionKind> = new Set(['publications', 'service'])

const CONFERENCES =
  /^\P{L}*(?:\p{L}+\s)?(?:conferen|congres|konferen|kongress|tagung|workshop|symposi)\p{L}*\P{L}*$/iu

/**
 * The kind of a known heading below a parent of known kinds; `undefined` when the parent's kind should stand, as below
 * "Responsibilities" of a post.
 */
export function kindUnderParent(
  found: { readonly kind: SectionKind; readonly score: number },
  parents: readonly SectionKind[],
  heading: string,
): SectionKind | undefined {
  const [parent] = parents
  if (parent === undefined) return found.kind
  if (HEAD_KINDS.has(found.kind)) return undefined
  if (!isPlainList(parent) && headsEntry(found.score, heading)) return undefined
  if (parents.includes(found.kind))
    return found.score >= CERTAIN || isPlainList(found.kind) ? found.kind : undefined
  if (parent === 'work' && labelKind(heading) === 'responsibilities') return undefined
  const changed = CHANGES[parent]?.[found.kind]
  const isTalks =
    found.kind === 'talks' &&
    found.score >= EXACT &&
    WITH_CONFERENCES.has(parent) &&
    !CONFERENCES.test(heading)
  if (changed !== undefined && !isTalks) return changed
  return found.score >= CERTAIN ? found.kind : undefined
}

/** A sub-heading that is an organisation, or a dated post or degree, heads an entry, whatever kind its words hint at. */
function headsEntry(score: number, heading: string): boolean {
  if (score < EXACT && looksLikeOrganisation(heading) >= LIKELY) return true
  const dated = findDates(heading).some(({ start }) => start !== undefined)
  return dated && Math.max(looksLikePosition(heading), looksLikeDegree(heading)) >= LIKELY
}
