import { prepositionsOfEmployer, prepositionsOfRole } from '../../lexicon/prepositions.ts'
import { findVolunteerRoles } from '../../lexicon/roles.ts'
import { type Passage, slice } from '../../passage/passage.ts'
import { type Part, partOf } from '../parts/part.ts'
import { isBody, namesCommittee } from './names-body.ts'
import { LEAST_ROLE } from './role-and-body.ts'
import { roleScore } from './role-score.ts'

/** Whether a part begins with a role. */
export function opensWithRole(part: Part): boolean {
  return findVolunteerRoles(part.text.text)[0]?.index === 0
}

/** `Co-founder of`, `Editor at` before a name in italics or in bold. */
export function withoutOf(role: Part): Passage {
  const text = `${role.text.text} `
  const all = [...prepositionsOfRole(text), ...prepositionsOfEmployer(text)]
  const match = all.sort((a, b) => a.index - b.index).at(-1)
  const isLast = match !== undefined && match.index + match.length >= role.text.text.length
  return isLast ? slice(role.text, 0, match.index) : role.text
}

/** Part what somebody is from what of: `Member of the Review Board`, `Co-chair RILEM`. */
export function cutAtOf(whole: Part): { role: Part; body: Part } | undefined {
  for (const match of prepositionsOfRole(whole.text.text)) {
    const at = whole.start + match.index
    const role = partOf(whole.line, whole.start, at, whole.separator, false)
    const body = partOf(whole.line, at + match.length, whole.end, 'of', false)
    if (
      role &&
      body &&
      roleScore(role.text.text) >= LEAST_ROLE &&
      isSeveral(body) &&
      (isBody(body) || isNamed(role, body))
    )
      return { role, body }
  }
  return cutAtEmployer(whole) ?? cutBehindRole(whole)
}

/** `Associate Editor at Margins`: what stands there is a body, whatever its name. */
function cutAtEmployer(whole: Part): { role: Part; body: Part } | undefined {
  const match = prepositionsOfEmployer(whole.text.text).at(-1)
  if (!match) return undefined
  const at = whole.start + match.index
  const role = partOf(whole.line, whole.start, at, whole.separator, false)
  const body = partOf(whole.line, at + match.length, whole.end, 'of', false)
  const isCut = role && roleScore(role.text.text) >= LEAST_ROLE && body && /^\p{Lu}/u.test(body.text.text)
  return isCut ? { role, body } : undefined
}

function cutBehindRole(whole: Part): { role: Part; body: Part } | undefined {
  const [first] = findVolunteerRoles(whole.text.text)
  if (first?.index !== 0) return undefined
  const role = partOf(whole.line, whole.start, whole.start + first.length, whole.separator, false)
  const body = partOf(whole.line, whole.start + first.length, whole.end, ' ', false)
  return role && body && /^\p{Lu}/u.test(body.text.text) ? { role, body } : undefined
}

/** What a whole role is of, when that has a name. */
function isNamed(role: Part, body: Part): boolean {
  const found = findVolunteerRoles(role.text.text)
  const covered = found.reduce((sum, { length }) => sum + length, 0)
  return covered >= 0.6 * role.text.text.length && /^[\p{Lu}\p{N}]/u.test(body.text.text)
}

/** A noun alone, as in `Secretaria del Departamento`, names nothing, unless it is a committee's. */
function isSeveral(body: Part): boolean {
  return (
    namesCommittee(body) || /\s/u.test(body.text.text) || /\p{Lu}{2}/u.test(body.text.text) || body.emphasis
  )
}
