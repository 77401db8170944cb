import { findMeetings, findVolunteerRoles } from '../../lexicon/roles.ts'
import { evidenceOf } from '../evidence.ts'
import type { Part } from '../parts/part.ts'

/** Whether a part names a body: an organisation, a department, a committee, a meeting. */
export function isBody(part: Part): boolean {
  const { organisation, department } = evidenceOf(part)
  return Math.max(organisation, department) >= 0.35 || namesCommittee(part) || isMeeting(part)
}

/** A meeting with a name, and not the word for one alone. */
export function isMeeting(part: Part): boolean {
  const text = part.text.text
  return findMeetings(text).length > 0 && (/^[\p{Lu}\p{N}]/u.test(text) || /[«“„"]|\s\p{Lu}/u.test(text))
}

/** Whether a part holds the word for a committee. */
export function namesCommittee(part: Part): boolean {
  return findVolunteerRoles(part.text.text).some(({ tag }) => tag === 'body')
}
