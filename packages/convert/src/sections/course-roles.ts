import { namesAudience } from '../lexicon/clues.ts'
import { findGrantRoles, findLevels } from '../lexicon/roles.ts'
import { evidenceOf } from './evidence.ts'
import type { Part } from './parts/part.ts'
import { partsOf } from './parts/parts-of.ts'

const LONGEST_ROLE = 50

/**
 * The parts of a course that say what its teacher was.
 *
 * The first part is one only where another part can be the name: `Teaching Assistant, Statics` and not `Clinical Psychology`.
 */
export function courseRoles(parts: readonly Part[]): Part[] {
  const pieces = parts.flatMap(inBrackets)
  const roles = pieces.filter(isCourseRole)
  const names = pieces.filter(
    (part) => !roles.includes(part) && !part.parenthesis && evidenceOf(part).organisation < 0.3,
  )
  const [first] = pieces
  return names.length > 0 || !first ? roles : roles.filter((part) => part !== first)
}

/** Whether a part names a teacher's role and no more. */
export function isCourseRole(part: Part): boolean {
  const text = part.text.text
  if (part.quoted || (part.emphasis && !part.parenthesis) || text.length > LONGEST_ROLE || isAudience(text))
    return false
  if (evidenceOf(part).position >= 0.6) return true
  const covered = findGrantRoles(text).reduce((sum, phrase) => sum + phrase.length, 0)
  return covered / text.length > 0.5 && findLevels(text).length === 0 && /^\p{Ll}/u.test(text)
}

/** Whom a course is for, or how many, is no role of who gave it. */
function isAudience(text: string): boolean {
  return /^\d/u.test(text) || namesAudience(text)
}

/** `(MA, convenor)`: the pieces of a bracket say different things. */
function inBrackets(part: Part): Part[] {
  const pieces = part.parenthesis ? partsOf(part.text) : []
  return pieces.length > 1 ? pieces.map((piece) => ({ ...piece, parenthesis: true })) : [part]
}
