import type { VolunteerRole } from '../../languages/language.ts'
import { findVolunteerRoles } from '../../lexicon/roles.ts'
import type { Part } from '../parts/part.ts'
import { isBody, isMeeting } from './names-body.ts'

/** What these worked on is not the body that they did it for: `Guest editor, special issue “Light”, Inorganics`. */
const DESCRIBED: ReadonlySet<VolunteerRole> = new Set(['editorial', 'review'])

/** Behind an editor comes what they worked on; what a role in brackets stands behind is all that was before it. */
export function bodyBehind(role: Part, parts: readonly Part[]): readonly Part[] {
  if (isOneOf(role, DESCRIBED)) return fromBody(fromSet(parts))
  const first = role.parenthesis ? parts.find((part) => !part.parenthesis && isBody(part)) : undefined
  return first ? parts.slice(parts.indexOf(first)) : parts
}

/** The parts from the first that names a body on; all of them where none does. */
export function fromBody(parts: readonly Part[]): readonly Part[] {
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
export function startOfBody(open: readonly Part[]): number {
  const first = open.findIndex(isBody)
  const set = open.findIndex((part) => part.quoted || part.emphasis)
  if (first < 0) return set
  const isHost = open[set]?.quoted && set < first && open.slice(first).every((part) => !isMeeting(part))
  return isHost ? set : first
}

/** Whether the first role that a part names is one of these. */
export function isOneOf(role: Part, roles: ReadonlySet<VolunteerRole>): boolean {
  const [first] = findVolunteerRoles(role.text.text)
  return first !== undefined && roles.has(first.tag)
}
