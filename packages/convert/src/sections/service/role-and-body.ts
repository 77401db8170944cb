import type { VolunteerRole } from '../../languages/language.ts'
import { prepositionsOfRole } from '../../lexicon/prepositions.ts'
import { findMeetings, findVolunteerRoles } from '../../lexicon/roles.ts'
import { type Passage, slice } from '../../passage/passage.ts'
import { evidenceOf } from '../evidence.ts'
import { type Part, partOf } from '../parts/part.ts'
import { stretch } from '../parts/stretch.ts'
import { best } from '../read-post.ts'
import { cutAtMarks } from '../set-parts.ts'
import { roleScore } from './role-score.ts'

/** What the owner was, and the parts that tell in what. */
export interface RoleAndBody {
  readonly role: Part | undefined
  readonly position: readonly Passage[]
  readonly body: readonly Part[]
}

const LEAST_ROLE = 0.45
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

/** What these worked on is not the body that they did it for: `Guest editor, special issue “Light”, Inorganics`. */
const DESCRIBED: ReadonlySet<VolunteerRole> = new Set(['editorial', 'review'])

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

/** Behind an editor comes what they worked on; what a role in brackets stands behind is all that was before it. */
function bodyBehind(role: Part, parts: readonly Part[]): readonly Part[] {
  if (isOneOf(role, DESCRIBED)) return fromBody(fromSet(parts))
  const first = role.parenthesis ? parts.find((part) => !part.parenthesis && isBody(part)) : undefined
  return first ? parts.slice(parts.indexOf(first)) : parts
}

/** The parts from the first that names a body on; all of them where none does. */
function fromBody(parts: readonly Part[]): readonly Part[] {
  const open = parts.filter((part) => !part.parenthesis)
  const skipped = open.slice(0, Math.max(0, startOfBody(open)))
  return parts.filter((part) => !skipped.includes(part))
}

/** A journal is set in italics. */
function fromSet(parts: readonly Part[]): readonly Part[] {
  const at = parts.findIndex((part) => part.emphasis && !part.quoted && !part.parenthesis)
  return at < 0 ? parts : parts.slice(at)
}

/** Where the body begins: at the first part that looks like one, or at a title before its host, or at what is set apart. */
function startOfBody(open: readonly Part[]): number {
  const first = open.findIndex(isBody)
  const set = open.findIndex((part) => part.quoted || part.emphasis)
  if (first < 0) return set
  const isHost = open[set]?.quoted && set < first && open.slice(first).every((part) => !isMeeting(part))
  return isHost ? set : first
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

function opensWithRole(part: Part): boolean {
  return findVolunteerRoles(part.text.text)[0]?.index === 0
}

/** `Co-founder of` before a name in italics. */
function withoutOf(role: Part): Passage {
  const match = prepositionsOfRole(`${role.text.text} `).at(-1)
  const isLast = match !== undefined && match.index + match.length >= role.text.text.length
  return isLast ? slice(role.text, 0, match.index) : role.text
}

/** `Conseil national des universités, section 26`: what begins small or with a number goes on with the part before. */
function goesOn(part: Part): boolean {
  return /^[\p{Ll}\p{N}]/u.test(part.text.text)
}

function cutAtOf(whole: Part): { role: Part; body: Part } | undefined {
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

function isOneOf(role: Part, roles: ReadonlySet<VolunteerRole>): boolean {
  const [first] = findVolunteerRoles(role.text.text)
  return first !== undefined && roles.has(first.tag)
}

function isBody(part: Part): boolean {
  const { organisation, department } = evidenceOf(part)
  return Math.max(organisation, department) >= 0.35 || namesCommittee(part) || isMeeting(part)
}

/** A meeting with a name, and not the word for one alone. */
function isMeeting(part: Part): boolean {
  const text = part.text.text
  return findMeetings(text).length > 0 && (/^[\p{Lu}\p{N}]/u.test(text) || /[«“„"]|\s\p{Lu}/u.test(text))
}

function namesCommittee(part: Part): boolean {
  return findVolunteerRoles(part.text.text).some(({ tag }) => tag === 'body')
}
