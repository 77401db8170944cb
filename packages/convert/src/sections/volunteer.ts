import type { VolunteerType } from '../languages/language.ts'
import type { SectionKind } from '../languages/section-kind.ts'
import { findVolunteerRoles } from '../lexicon/roles.ts'
import { type Passage, slice, split, trimPunctuation } from '../passage/passage.ts'
import { implied } from '../report/draft.ts'
import type { Entry } from './entry.ts'
import { eventAndPlace, partsOfLines } from './event-and-place.ts'
import { evidenceOf } from './evidence.ts'
import type { Item } from './item.ts'
import { bareLines, namesKind } from './lead.ts'
import { takeLink } from './links.ts'
import type { Part } from './parts.ts'
import { best } from './read-post.ts'
import type { Reading } from './reading.ts'
import { takeAll } from './take-all.ts'
import { findWhen, period } from './when.ts'

const TYPE_OF_KIND: Readonly<Partial<Record<SectionKind, VolunteerType>>> = {
  review: 'review',
  editorial: 'editorial',
  committee: 'committee',
  membership: 'membership',
  organisation: 'organisation',
  administration: 'administration',
  outreach: 'outreach',
}

/** Of several types that a line's words point to, the first of these. */
const PRECEDENCE: readonly VolunteerType[] = ['editorial', 'review', 'organisation', 'committee', 'administration', 'outreach', 'membership']

/** Read service to the field: the body served, as what, when, and of which sort. */
export function volunteer(reading: Reading, entry: Entry, kind: SectionKind): Item[] {
  const bare = bareLines(reading, entry.lines)
  const { url, lines: unlinked } = takeLink(reading, bare)
  const keepsNames = kind === 'organisation' || kind === 'committee' || kind === 'service'
  const when = findWhen({ ...entry, lines: unlinked }, { keepsNames })
  const parts = partsOfLines(when.lines)
  const role = best(parts, (part) => roleScore(part), 0.4)
  const position = role ? reading.take('role', role.text) : undefined
  const { entity, location, others } = eventAndPlace(parts.filter((part) => part !== role))
  const above = entry.contexts.filter((line) => !namesKind(line)).at(-1)
  const type = TYPE_OF_KIND[kind] ?? typeOf([...entry.lines, ...entry.contexts].map((line) => line.text)) ?? 'committee'
  const dates = period(reading, when)
  const organization = takeAll(reading, 'organisation', entity.length > 0 ? entity : above ? [above] : [])
  const place = takeAll(reading, 'place', location)
  const rest = [...others.map((part) => part.text).filter((part) => !reading.isTaken(part)), ...bare.slice(1).flatMap((line) => reading.rest(line))]
  return [
    {
      target: 'volunteer',
      draft: {
        organization: organization ?? position,
        position: organization ? position : undefined,
        type: implied('kind', type),
        location: place,
        url,
        ...dates,
        summary: takeAll(reading, 'rest', unique(rest)),
        highlights: entry.items.map((item) => reading.take('item', item)),
      },
    },
  ]
}

/** How well a part names a role: the share of its words that are one, or that it looks like a position. */
function roleScore(part: Part): number {
  const text = part.text.text
  if (part.quoted) return 0
  const found = findVolunteerRoles(text)
  const covered = found.reduce((sum, phrase) => sum + phrase.length, 0) / text.length
  const { organisation, position } = evidenceOf(part)
  return Math.max(covered, position * 0.9) - organisation * 0.3 - (part.parenthesis ? 0.15 : 0)
}

export function typeOf(texts: readonly string[]): VolunteerType | undefined {
  for (const text of texts) {
    const tags = new Set(findVolunteerRoles(text).map((phrase) => phrase.tag))
    const type = PRECEDENCE.find((candidate) => tags.has(candidate))
    if (type) return type
  }
  return undefined
}

function unique(passages: readonly Passage[]): Passage[] {
  const seen = new Set<number>()
  return passages.filter((passage) => {
    const offset = passage.offsets[0] ?? -1
    return !seen.has(offset) && seen.add(offset)
  })
}

/** `Reviewer for A, B and C`: the bodies of a list, and the words before them. */
export function listOfBodies(line: Passage): { lead: Passage; bodies: Passage[] } | undefined {
  const lead = /^[^,;:]{0,60}?(?:\b(?:for|of|für|pour|para|per|voor|von)\s|:\s)/iu.exec(line.text)
  const isRole = lead !== null && findVolunteerRoles(lead[0]).length > 0
  const from = isRole ? lead[0].length : 0
  const list = slice(line, from)
  const separator = list.text.includes(';') ? /;/gu : /,(?![^(]*\))/gu
  const bodies = split(list, separator).flatMap((part, index, all) =>
    index === all.length - 1 ? split(part, /\s(?:and|und|et|y|e|en|&)\s(?=\p{Lu}|the\s)/gu) : [part],
  )
  const trimmed = bodies.map(trimPunctuation).filter((body) => /\p{L}/u.test(body.text))
  return trimmed.length >= 2 || isRole ? { lead: slice(line, 0, from), bodies: trimmed } : undefined
}
