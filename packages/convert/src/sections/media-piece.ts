import { namesMedia } from '../lexicon/clues.ts'
import { findVolunteerRoles } from '../lexicon/roles.ts'
import type { Entry } from './entry.ts'

/** Whether an entry of an outreach section is a piece in the media rather than a service. */
export function isMediaPiece(entry: Entry): boolean {
  const text = entry.lines.map((line) => line.text).join(' ')
  const service = findVolunteerRoles(text).some(({ tag }) => tag !== 'outreach')
  return namesMedia(text) && !service
}
