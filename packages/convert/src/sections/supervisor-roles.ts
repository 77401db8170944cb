import { namesStudent, namesSupervisor } from '../lexicon/clues.ts'
import { findGrantRoles, findLevels, findVolunteerRoles } from '../lexicon/roles.ts'
import { evidenceOf } from './evidence.ts'
import type { Part } from './parts/part.ts'

const LONGEST_ROLE = 60

/** Whether a part names what the owner was to a student and no more; what became of a student, or who it is, is no such role. */
export function isSupervisorRole(part: Part): boolean {
  const text = part.text.text
  if (part.quoted || part.emphasis || text.length > LONGEST_ROLE || namesStudent(text) || /^\d/u.test(text))
    return false
  const [level] = findLevels(text)
  if (level && level.length > 0.6 * text.length) return false
  const { position, department } = evidenceOf(part)
  const found = [...findGrantRoles(text), ...findVolunteerRoles(text)]
  const covered = found.reduce((sum, phrase) => sum + phrase.length, 0)
  return (
    covered / text.length > 0.6 ||
    (namesSupervisor(text) && department < 0.5) ||
    (position >= 0.7 && department < 0.5)
  )
}
