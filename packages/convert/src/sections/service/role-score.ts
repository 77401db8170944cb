import { looksLikeOrganisation, looksLikePosition } from '../../fields/organisation.ts'
import { findVolunteerRoles } from '../../lexicon/roles.ts'

/** A text that begins with a role is about one, whatever follows. */
const LEADING = 0.5

/** How well a text names a role in service, 0 to 1: the share of its words that do, or that it looks like a position. */
export function roleScore(text: string): number {
  if (/^["“„«]/u.test(text)) return 0
  const found = findVolunteerRoles(text)
  const covered = found.reduce((sum, phrase) => sum + phrase.length, 0) / Math.max(1, text.length)
  const words = Math.max(covered, 0.9 * looksLikePosition(text)) - 0.3 * looksLikeOrganisation(text)
  return Math.max(found[0]?.index === 0 ? LEADING : 0, words)
}
