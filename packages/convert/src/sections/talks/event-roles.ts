import { headingKind } from '../../languages/heading-kind.ts'
import type { EventRole } from '../../languages/language.ts'
import { namesInvitation } from '../../lexicon/clues.ts'
import { findEventRoles } from '../../lexicon/roles.ts'
import type { Passage } from '../../passage/passage.ts'
import type { Draft } from '../../report/draft.ts'
import type { Part } from '../parts/part.ts'
import { partsOf } from '../parts/parts-of.ts'
import type { Reading } from '../reading.ts'
import { withoutStop } from '../title-part.ts'

/** Roles that change what the item is, rather than how the speaker came to it. */
const TYPE_OF_ROLE: Readonly<Partial<Record<EventRole, string>>> = { poster: 'poster' }

/** Roles that a longer remark may name: `invited talk & interview`. */
const HONOURED: ReadonlySet<EventRole> = new Set(['invited', 'keynote', 'plenary', 'declined', 'cancelled'])

/** Roles that a heading gives to all the talks below it. */
const GIVEN: ReadonlySet<EventRole> = new Set(['invited', 'keynote', 'plenary'])

/** A heading that names several things says nothing of one of them. */
const SEVERAL = /[,;/=&+]|\s(?:and|or|und|oder|et|ou|y|o|e|ed|en|of|och|og|ja|sekä|a|i|oraz)\s/u

/** Kinds of meetings, which without brackets are part of the event rather than a role. */
const MEETINGS: ReadonlySet<EventRole> = new Set(['seminar', 'workshop', 'panel'])

/** Whether a part is short, and says how the talk came about and no more. */
export function isEventRole(part: Part): boolean {
  const text = part.text.text
  const found = findEventRoles(text)
  const isMeeting =
    found.some(({ tag }) => MEETINGS.has(tag)) &&
    !found.some(({ tag }) => HONOURED.has(tag)) &&
    !part.parenthesis &&
    !part.emphasis &&
    !part.bold
  if (isMeeting && (part.separator === ',' || /\s/u.test(text))) return false
  const covered = found.reduce((sum, phrase) => sum + phrase.length, 0)
  const least = part.parenthesis || part.bold ? (found.some(({ tag }) => HONOURED.has(tag)) ? 0.3 : 0.5) : 0.6
  return found.length > 0 && !part.quoted && covered / text.length > least
}

/** Take the roles that parts of a talk and the lines above it name; a poster is a type of its own. */
export function eventRolesOf(
  reading: Reading,
  parts: readonly Part[],
  above: readonly Passage[],
): { roles: Draft[]; type?: string } {
  const roles: Draft[] = []
  const named = new Set<EventRole>()
  let type: string | undefined
  for (const part of parts.flatMap(eachRole)) {
    const tags = findEventRoles(part.text.text).map((phrase) => phrase.tag)
    const changed = tags.map((tag) => TYPE_OF_ROLE[tag]).find(Boolean)
    type ??= changed
    for (const tag of tags) named.add(tag)
    if (changed && tags.length === 1) reading.drop(part.text)
    else roles.push(reading.take('role', withoutStop(part.text)))
  }
  const line = above.findLast((each) => rolesInHeading(each.text).length > 0 || headingKind(each.text))
  const tags = line && !SEVERAL.test(withoutBrackets(line.text)) ? rolesInHeading(line.text) : []
  type ??= tags.map((tag) => TYPE_OF_ROLE[tag]).find(Boolean)
  const given = tags.find((tag) => GIVEN.has(tag))
  if (line && given && !named.has(given)) roles.push(reading.takeAs('context', line, given))
  return { roles, ...(type ? { type } : {}) }
}

/** `Invited lectures (selected, by institution)`: a remark on the list is not what it lists. */
function withoutBrackets(heading: string): string {
  return heading.replace(/\([^()]*\)/gu, '')
}

/** `Ponencias invitadas`, `Conférences invitées`: headings say in the plural what entries say in the singular. */
function rolesInHeading(text: string): EventRole[] {
  const tags = findEventRoles(text).map((phrase) => phrase.tag)
  return tags.includes('invited') || !namesInvitation(text) ? tags : [...tags, 'invited']
}

/** `(seminar, invited)` names two roles. */
function eachRole(part: Part): Part[] {
  const pieces = partsOf(part.text)
  return pieces.length > 1 && pieces.every(isEventRole) ? pieces : [part]
}
