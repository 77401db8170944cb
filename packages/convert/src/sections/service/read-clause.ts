import { findDates } from '../../fields/find-dates.ts'
import type { VolunteerType } from '../../languages/language.ts'
import { findVolunteerRoles } from '../../lexicon/roles.ts'
import { type Passage, slice } from '../../passage/passage.ts'
import { type Draft, implied } from '../../report/draft.ts'
import { eventAndPlace, partsOfLines } from '../event-and-place.ts'
import { evidenceOf } from '../evidence.ts'
import type { Item } from '../item.ts'
import { namesKind } from '../lead.ts'
import { takeLink } from '../links.ts'
import { type Part, partOf, stretch } from '../parts.ts'
import { best } from '../read-post.ts'
import type { Reading } from '../reading.ts'
import { takeAll, takePlace } from '../take-all.ts'
import { withoutQuotes } from '../title-part.ts'
import { findWhen, period } from '../when.ts'
import { roleScore } from './role-score.ts'

export interface ClauseToRead {
  readonly text: Passage
  /** Further lines and nested items, which describe. */
  readonly more: readonly Passage[]
  readonly items: readonly Passage[]
  readonly contexts: readonly Passage[]
  /** The role that the clause shares with others. */
  readonly role: Passage | undefined
  readonly type: VolunteerType
  readonly isLast: boolean
}

/** `member of the board`: the role ends before these, when what follows is the body. */
const OF =
  /\s+(?:of(?: the)?|for(?: the)?|der|des|du|de la|de l['’]|de|del|della|dell['’]|van(?: de| het)?|för|i)\s+/giu

const NAMED_BY_YEAR: ReadonlySet<VolunteerType> = new Set(['organisation', 'committee'])

/** Read one clause: role, body, place, dates; what else it says is its summary. */
export function readClause(reading: Reading, clause: ClauseToRead): Item {
  const { url, lines } = takeLink(reading, [clause.text])
  const entry = {
    contexts: clause.contexts,
    lines: [...lines, ...clause.more.filter(isDateAlone)],
    items: [],
  }
  const when = findWhen(entry, { keepsNames: NAMED_BY_YEAR.has(clause.type) })
  const parts = partsOfLines(when.lines)
  const role = best(parts, (part) => roleScore(part.text.text) - (part.parenthesis ? 0.1 : 0), 0.45)
  const { position, rest } = roleAndBody(parts, role)
  const { entity, location } = eventAndPlace(rest)
  const above = clause.contexts.filter((line) => !namesKind(line) && line !== clause.role).at(-1)
  const dates = period(reading, when)
  const ownRole = takeAll(reading, 'position', position)
  const shared = clause.role && !ownRole ? reading.take('position', clause.role) : undefined
  if (clause.role && ownRole && clause.isLast) reading.drop(clause.role)
  const body = bodyOf(rest, entity)
  const organization = takeAll(
    reading,
    'organisation',
    body.length > 0 ? body : above && evidenceOfLine(above) ? [above] : [],
  )
  const place = takePlace(reading, location)
  const summary = [clause.text, ...clause.more].flatMap((line) => reading.rest(line))
  const as = ownRole ?? shared
  return {
    target: 'volunteer',
    draft: {
      organization: organization ?? as,
      position: organization ? as : undefined,
      type: implied('kind', clause.type),
      location: place,
      url,
      ...dates,
      summary: takeAll(reading, 'rest', summary),
      highlights: clause.items.map((item): Draft => reading.take('item', item)),
    },
  }
}

function isDateAlone(line: Passage): boolean {
  const [date] = findDates(line.text)
  return date !== undefined && date.length >= line.text.trim().length - 2
}

/**
 * Part the role from the body: `Member, Review Board, University` is a member of the board at the university;
 * `Member of the Review Board` alone is a member of that body.
 */
function roleAndBody(
  parts: readonly Part[],
  role: Part | undefined,
): { position: readonly Passage[]; rest: readonly Part[] } {
  if (!role) return { position: [], rest: parts }
  const rest = parts.filter((part) => part !== role)
  const open = rest.filter((part) => !part.parenthesis)
  const [next, after] = open
  const isCommittee =
    next !== undefined &&
    next.separator === ',' &&
    findVolunteerRoles(next.text.text).some(({ tag }) => tag === 'committee')
  if (next && after && isCommittee && next.line === role.line && next.start > role.end && isBody(after)) {
    return { position: stretch([role, next]), rest: rest.filter((part) => part !== next) }
  }
  if (open.some((part) => evidenceOf(part).place < 0.5)) return { position: [role.text], rest }
  for (const match of role.text.text.matchAll(OF)) {
    const at = role.start + match.index
    const left = partOf(role.line, role.start, at, role.separator, false)
    const right = partOf(role.line, at + match[0].length, role.end, 'of', false)
    if (left && right && roleScore(left.text.text) >= 0.45 && isBody(right))
      return { position: [left.text], rest: [right, ...rest] }
  }
  const [first] = findVolunteerRoles(role.text.text)
  if (first?.index === 0) {
    const body = partOf(role.line, role.start + first.length, role.end, ' ', false)
    const title = partOf(role.line, role.start, role.start + first.length, role.separator, false)
    if (body && title && /^\p{Lu}/u.test(body.text.text))
      return { position: [title.text], rest: [body, ...rest] }
  }
  return { position: [role.text], rest }
}

function isBody(part: Part): boolean {
  const { organisation, department } = evidenceOf(part)
  return (
    Math.max(organisation, department) >= 0.4 ||
    findVolunteerRoles(part.text.text).some(({ tag }) => tag === 'committee')
  )
}

/** The body with the acronym or division in brackets after it; a quoted name is the body by itself. */
function bodyOf(rest: readonly Part[], entity: readonly Passage[]): readonly Passage[] {
  const quoted = rest.find((part) => part.quoted)
  if (quoted && entity.length > 0) return [withoutQuotes(quoted.text)]
  const [body] = entity
  const [last] = body
    ? rest.filter((part) => !part.parenthesis && part.text.offsets.at(-1) === body.offsets.at(-1))
    : []
  const next = last && rest[rest.indexOf(last) + 1]
  const belongs =
    last &&
    next?.parenthesis &&
    next.line === last.line &&
    next.start - last.end <= 2 &&
    /^(?:\p{Lu}|\d)/u.test(next.text.text)
  if (!body || !belongs || roleScore(next.text.text) >= 0.45) return entity
  const start = last.line.offsets.indexOf(body.offsets[0] ?? -1)
  return start < 0 ? entity : [slice(last.line, start, next.end + 1)]
}

function evidenceOfLine(line: Passage): boolean {
  return roleScore(line.text) < 0.5
}
