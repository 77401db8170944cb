import type { VolunteerRole } from '../../languages/language.ts'
import type { Passage } from '../../passage/passage.ts'
import { evidenceOf } from '../evidence.ts'
import type { Part } from '../parts/part.ts'
import { stretch } from '../parts/stretch.ts'
import { best } from '../read-post.ts'
import { cutAtMarks } from '../set-parts.ts'
import { isBody, namesCommittee } from './names-body.ts'
import { cutAtOf, opensWithRole, withoutOf } from './role-before-of.ts'
import { roleScore } from './role-score.ts'
import { bodyBehind, fromBody, isOneOf, startOfBody } from './start-of-body.ts'

/** What the owner was, and the parts that tell in what. */
export interface RoleAndBody {
  readonly role: Part | undefined
  readonly position: readonly Passage[]
  readonly body: readonly Part[]
}

export const LEAST_ROLE = 0.45
/** A bracket says how; a committee may be the body as well. */
const COST_OF_BRACKET = 0.15
const COST_OF_COMMITTEE = 0.3

/** What these are of belongs to what they are: `Track chair, Human Factors`; what an editor worked on does not. */
const OF_SOMETHING: ReadonlySet<VolunteerRole> = new Set([
  'office',
  'organisation',
  'administration',
  'outreach',
])

/**
 * Part the role from the body: `Track chair, Human Factors, ICIS` chairs a track at the meeting, `Member, Review Board,
 * University` is a member of the board at the university, `Member of the Review Board` alone is a member of that body.
 *
 * `shared` tells that the line is one of a list of bodies, and names no role unless beside a body.
 */
export function roleAndBody(all: readonly Part[], shared: boolean): RoleAndBody {
  const parts = all.flatMap((part) => (opensWithRole(part) ? cutAtMarks(part) : [part]))
  const role = roleAmong(parts, shared)
  if (!role) return { role, position: [], body: fromBody(parts) }
  const rest = parts.filter((part) => part !== role)
  const title = withoutOf(role)
  if (title !== role.text) return { role, position: [title], body: rest }
  const open = rest.filter((part) => !part.parenthesis && evidenceOf(part).place < 0.5)
  const isAlone = !open.some((part) => isBody(part) || part.quoted || part.emphasis)
  if (isAlone) {
    const cut = cutAtOf(role)
    if (cut && (isBody(cut.body) || open.every(goesOn)))
      return { role: cut.role, position: [cut.role.text], body: [cut.body, ...rest] }
    if (namesCommittee(role) && !rest.some((part) => part.parenthesis))
      return { role: undefined, position: [], body: parts }
    if (open.length === 0) return { role, position: [role.text], body: rest }
  }
  const between = betweenRoleAndBody(role, open)
  const after = rest.filter((part) => !between.includes(part))
  return {
    role,
    position: between.length > 0 ? stretch([role, ...between]) : [role.text],
    body: bodyBehind(role, after),
  }
}

function roleAmong(parts: readonly Part[], shared: boolean): Part | undefined {
  const open = parts.filter((part) => !part.parenthesis)
  return best(
    parts.filter((part) => !shared || open.length > 1 || part.parenthesis || opensWithRole(part)),
    (part) =>
      roleScore(part.text.text) -
      (part.parenthesis ? COST_OF_BRACKET : 0) -
      (namesCommittee(part) &&
      parts.some((other) => other !== part && roleScore(other.text.text) >= LEAST_ROLE)
        ? COST_OF_COMMITTEE
        : 0),
    LEAST_ROLE,
  )
}

/** `Conseil national des universités, section 26`: what begins small or with a number goes on with the part before. */
function goesOn(part: Part): boolean {
  return /^[\p{Ll}\p{N}]/u.test(part.text.text)
}

/** The parts right behind the role that say of what, before the body begins. */
function betweenRoleAndBody(role: Part, open: readonly Part[]): readonly Part[] {
  const following = open.filter((part) => part.line === role.line && part.start > role.end)
  const [next, after] = following
  if (next === undefined || following.length < open.length) return []
  if (after && next.separator === ',' && namesCommittee(next) && isBody(after)) return [next]
  const between = following.slice(0, Math.max(0, startOfBody(following)))
  const goOn = between.every((part) => part.separator === ',' || part.separator === '')
  return isOneOf(role, OF_SOMETHING) && goOn ? between : []
}
