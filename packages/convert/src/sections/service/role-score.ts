import { looksLikeOrganisation, looksLikePosition } from '../../fields/organisation.ts'
import { findVolunteerRoles } from '../../lexicon/roles.ts'

/** How well a text names a role in service, 0 to 1: the share of its words that do, or that it looks like a position. */
export function roleScore(text: string): number {
  if (/^["“„«]/u.test(text)) return 0
  const covered =
    findVolunteerRoles(text).reduce((sum, phrase) => sum + phrase.length, 0) / Math.max(1, text.length)
  return Math.max(0, Math.max(covered, 0.9 * looksLikePosition(text)) - 0.3 * looksLikeOrganisation(text))
}
