import { looksLikeDepartment, looksLikeOrganisation } from '../../fields/organisation.ts'
import { parseDate } from '../../fields/parse-date.ts'
import type { VolunteerType } from '../../languages/language.ts'
import type { SectionKind } from '../../languages/section-kind.ts'
import { findVolunteerRoles } from '../../lexicon/roles.ts'
import { type Passage, slice } from '../../passage/passage.ts'
import { type Draft, implied } from '../../report/draft.ts'
import { eventAndPlace, partsOfLines } from '../event-and-place.ts'
import type { Item } from '../item.ts'
import { namesKind } from '../lead.ts'
import { takeLink } from '../links.ts'
import type { Part } from '../parts/part.ts'
import { stretch } from '../parts/stretch.ts'
import type { Reading } from '../reading.ts'
import { takeAll, takePlace } from '../take-all.ts'
import { dropAround, withoutQuotes } from '../title-part.ts'
import { findWhen } from '../when/find-when.ts'
import { period } from '../when/period.ts'
import { roleAndBody } from './role-and-body.ts'
import { roleScore } from './role-score.ts'
import { serviceType } from './service-type.ts'

export interface ClauseToRead {
  readonly kind: SectionKind
  readonly text: Passage
  /** Further lines and nested items, which describe. */
  readonly more: readonly Passage[]
  readonly items: readonly Passage[]
  readonly contexts: readonly Passage[]
  /** The role that the clause shares with others. */
  readonly role: Passage | undefined
  readonly isLast: boolean
}

/** Sorts of service whose bodies may be named with a year: `FEniCS 2023`. */
const NAMED_BY_YEAR: ReadonlySet<VolunteerType> = new Set(['organisation', 'committee'])

/** Read one clause: role, body, place, dates; what else it says is its summary. */
export function readClause(reading: Reading, clause: ClauseToRead): Item {
  const { url, lines } = takeLink(reading, [clause.text])
  const entry = {
    contexts: clause.contexts,
    lines: [...lines, ...clause.more.filter((line) => parseDate(line.text))],
    items: [],
  }
  const typeOf = (role: string): VolunteerType =>
    serviceType(clause.kind, role, clause.text.text, clause.contexts)
  const isNamed = NAMED_BY_YEAR.has(typeOf(clause.role?.text ?? '')) && !endsInOffice(clause.text.text)
  const when = findWhen(entry, { keepsNames: isNamed })
  const parts = partsOfLines(when.lines)
  const { role, position, body: named } = roleAndBody(parts, clause.role !== undefined)
  const type = typeOf([...position, ...(clause.role ? [clause.role] : [])].map(({ text }) => text).join(', '))
  const { entity, location, others } = eventAndPlace(named)
  const done = role || clause.role || type !== 'outreach' ? [] : whatWasDone(named, others, parts)
  const above = clause.contexts.filter((line) => !namesKind(line) && line !== clause.role).at(-1)
  const dates = period(reading, when)
  const ownRole = takeAll(reading, 'position', position.length > 0 ? position : done)
  const shared = clause.role && !ownRole ? reading.take('position', clause.role) : undefined
  if (clause.role && ownRole && clause.isLast) reading.drop(clause.role)
  const body = bodyOf(reading, named, entity)
  const organization = takeAll(
    reading,
    'organisation',
    body.length > 0 ? body : above && isBodyAbove(above) ? [above] : [],
  )
  const place = takePlace(reading, location)
  const summary = [clause.text, ...clause.more].flatMap((line) => reading.rest(line))
  const as = ownRole ?? shared
  const isBody =
    organization === undefined && role !== undefined && (isCommittee(role) || type === 'outreach')
  return {
    target: 'volunteer',
    draft: {
      organization: isBody ? as : organization,
      position: isBody ? undefined : as,
      type: implied('kind', type),
      location: place,
      url,
      ...dates,
      summary: takeAll(reading, 'rest', summary),
      highlights: clause.items.map((item): Draft => reading.take('item', item)),
    },
  }
}

/** A committee by its name alone, without what the owner was in it. */
function isCommittee(role: Part): boolean {
  return findVolunteerRoles(role.text.text).every(({ tag }) => tag === 'body')
}

/** `…, treasurer 2019`: the year is no part of a name. */
function endsInOffice(text: string): boolean {
  const last = text.split(/[,;]\s*/u).at(-1) ?? ''
  return /^\p{Ll}/u.test(last) && findVolunteerRoles(last)[0]?.index === 0
}

/**
 * What was done, which stands before the body that it was done for (`Sleep evenings, Free Library`), or behind it with a
 * title of its own (`Night of Science, Cork: talk “Glue”`).
 */
function whatWasDone(
  named: readonly Part[],
  others: readonly Part[],
  parts: readonly Part[],
): readonly Passage[] {
  const skipped = parts.filter((part) => !named.includes(part) && !part.parenthesis)
  if (skipped.length > 0) return stretch(skipped)
  const title = others.findIndex(holdsTitle)
  const titled = others.slice(title < 0 ? others.length : title, title + 1)
  const noun = others[title - 1]
  const isNamed = noun !== undefined && titled[0]?.quoted && titled[0].separator === ''
  return stretch(isNamed ? [noun, ...titled] : titled)
}

function holdsTitle({ quoted, text: { marks } }: Part): boolean {
  return quoted || marks.some(({ kind }) => kind === 'emphasis')
}

/** The body with the acronym or division in brackets after it; a name in quotes or italics is the body by itself. */
function bodyOf(reading: Reading, rest: readonly Part[], entity: readonly Passage[]): readonly Passage[] {
  const set = rest.find((part) => !part.parenthesis)
  if (set && (set.quoted || set.emphasis) && entity.length > 0) {
    const whole = stretch([set, ...goingOn(set, rest)])[0] ?? set.text
    const name = withoutQuotes(whole)
    dropAround(reading, whole, name)
    return [name]
  }
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
    last.line.text.charAt(next.end) === ')' &&
    /^(?:\p{Lu}|\d)/u.test(next.text.text)
  if (!body || !belongs || roleScore(next.text.text) >= 0.45 || isOtherBody(next)) return entity
  const start = last.line.offsets.indexOf(body.offsets[0] ?? -1)
  return start < 0 ? entity : [slice(last.line, start, next.end + 1)]
}

/** `Lichen Letters (Moss Society of Ireland)`: a name in full says who stands behind the body. */
function isOtherBody({ text: { text } }: Part): boolean {
  return /\s/u.test(text) && looksLikeOrganisation(text) >= 0.5 && looksLikeDepartment(text) < 0.5
}

/** `*Wet Sounds* conference`: a word right behind what is set apart. */
function goingOn(set: Part, parts: readonly Part[]): Part[] {
  const next = parts[parts.indexOf(set) + 1]
  const isNext =
    !set.quoted &&
    next?.line === set.line &&
    next.separator === '' &&
    !next.parenthesis &&
    next.start - set.end <= 2 &&
    /^\p{Ll}/u.test(next.text.text)
  return isNext ? [next] : []
}

/** `Graduate School of Design` above its committees, and not `To the university`. */
function isBodyAbove(line: Passage): boolean {
  return roleScore(line.text) < 0.5 && looksLikeOrganisation(line.text) >= 0.35
}
