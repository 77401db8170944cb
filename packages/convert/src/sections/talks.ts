import { parseLeadingNames } from '@offprint/references'
import { looksLikePlace } from '../fields/place.ts'
import type { LabelKind } from '../languages/language.ts'
import type { SectionKind } from '../languages/section-kind.ts'
import { isOnline } from '../lexicon/clues.ts'
import { prepositionsAt } from '../lexicon/prepositions.ts'
import { findEventRoles, findMeetings } from '../lexicon/roles.ts'
import { type Passage, slice } from '../passage/passage.ts'
import { type Draft, implied } from '../report/draft.ts'
import { PARTNER_WORDS } from '../tables/words.ts'
import { companyAmong } from './company.ts'
import { hostAbove } from './context-host.ts'
import type { Entry } from './entry.ts'
import { eventAndPlace, partsOfLines } from './event-and-place.ts'
import { eventRolesOf, isEventRole } from './event-roles.ts'
import { evidenceOf } from './evidence.ts'
import type { Item } from './item.ts'
import { bareLines } from './lead.ts'
import { takeLink } from './links.ts'
import type { Part } from './parts/part.ts'
import { stretch } from './parts/stretch.ts'
import type { Reading } from './reading.ts'
import { takeAll, takePlace } from './take-all.ts'
import { takeTitle, titleRun, withoutStop } from './title-part.ts'
import { findWhen } from './when/find-when.ts'
import { period } from './when/period.ts'

const TYPE_OF_KIND: Readonly<Partial<Record<SectionKind, string>>> = {
  posters: 'poster',
  lectures: 'lecture',
}

/** Read a talk, poster or lecture: title, event, place, date, how it came about, and who else presented. */
export function talks(reading: Reading, entry: Entry, kind: SectionKind, heading?: Passage): Item[] {
  const { url, lines: unlinked } = takeLink(reading, bareLines(reading, entry.lines))
  const { authors, lines: titled } = takeAuthors(reading, unlinked)
  const when = findWhen({ ...entry, lines: titled }, { keepsNames: true })
  const column = titleColumn(entry)
  const isColumn = (part: Part): boolean => column !== undefined && holds(column, part.text)
  const parts = partsOfLines(when.lines)
  const roleParts = parts.filter((part) => isEventRole(part) && !isColumn(part))
  const others = parts.filter((part) => !roleParts.includes(part))
  const company = companyAmong(others)
  const free = others.filter((part) => !company.includes(part))
  const lone = !column && free.every((part) => part.parenthesis || isHostOrPlace(part))
  const nameless = lone ? roleParts.find((part) => part === parts[0] && !part.parenthesis) : undefined
  const title = nameless
    ? { title: nameless, parts: [nameless] }
    : titleRun(column ? free.filter(isColumn) : withoutSetEvent(belowHost(free)))
  const above = hostAbove(entry.contexts)
  const label = title && labelBefore(title.title, free)
  const rest = free.filter((part) => !title?.parts.includes(part) && part !== label && !isColumn(part))
  const { entity, location, others: more } = eventAndPlace(rest)
  const dates = period(reading, when)
  const name = column ? takeTitle(reading, column) : title ? takeTitle(reading, title.title.text) : undefined
  const { roles, type } = eventRolesOf(
    reading,
    roleParts.filter((part) => part !== nameless),
    [...(heading ? [heading] : []), ...entry.contexts],
  )
  const event = above
    ? takeAll(reading, 'context', above.entity)
    : takeEvent(reading, entity, title?.title, lone)
  const place = takePlace(
    reading,
    location.length > 0 ? withOnline(location, more) : (above?.location ?? onlineOf(more)),
  )
  const remaining = entry.lines.flatMap((line) => reading.rest(line))
  return [
    {
      target: 'projects',
      draft: {
        name,
        description: takeAll(reading, 'rest', [...remaining, ...entry.items]),
        ...dates,
        roles,
        entity: event,
        url,
        location: place,
        authors,
        type: implied('kind', type ?? TYPE_OF_KIND[kind] ?? 'talk'),
      },
    },
  ]
}

/** A name with initials, or the dash that repeats the authors above. */
const INITIALS = /(?<!\p{L})\p{Lu}{1,3}(?:\.|(?!\p{L}))|^[-–—\s]+$/u

/** Talks printed like references open with their authors; a list that names the owner is one. */
function takeAuthors(reading: Reading, lines: readonly Passage[]): { authors: Draft[]; lines: Passage[] } {
  const [first, ...more] = lines
  const found = first && parseLeadingNames(first.text, { owner: reading.owner.forms })
  const isAuthors = found?.authors.some(
    (author) =>
      reading.owner.forms.includes(author) ||
      (INITIALS.test(author) &&
        looksLikePlace(author) < 0.5 &&
        findEventRoles(author).length === 0 &&
        !PARTNER_WORDS.has(author.split(' ')[0]?.toLowerCase() ?? '')),
  )
  if (!first || !found || !isAuthors || !/\p{L}/u.test(first.text.slice(found.end)))
    return { authors: [], lines: [...lines] }
  const authors = found.authors.map((author) => {
    const at = first.text.indexOf(author)
    return reading.takeAs('author', at < 0 ? [] : slice(first, at, at + author.length), author)
  })
  return { authors, lines: [slice(first, found.end), ...more] }
}

/** `A primer of necroptosis. *Association of Physicians*, Edinburgh`: a sentence, and in italics where it was presented. */
function withoutSetEvent(parts: readonly Part[]): readonly Part[] {
  const open = parts.filter((part) => !part.parenthesis)
  const [first] = open
  const set = open.findIndex((part) => part.emphasis && !part.quoted)
  const opensSentence = set > 0 && open[set]?.separator === '.' && open[set]?.line === first?.line
  const isEvent =
    opensSentence && !open.some((part) => part.quoted) && first && !isHostOrPlace(first) && !isMeeting(first)
  return isEvent ? open.slice(0, set) : parts
}

function isMeeting(part: Part): boolean {
  return findMeetings(part.text.text).length > 0
}

/** `Inaugural lecture: “…”, University of X`: what stands alone before the title and a colon says what it was. */
function labelBefore(title: Part, parts: readonly Part[]): Part | undefined {
  const [first, second] = parts
  const isLabel =
    first !== undefined &&
    second === title &&
    first.line === title.line &&
    /^\s*:\s*$/u.test(title.line.text.slice(first.end, title.start))
  return isLabel && parts.length > 2 ? first : undefined
}

/** Below a line that names a host and its place, and nothing else, the title stands on a line of its own. */
function belowHost(parts: readonly Part[]): readonly Part[] {
  const [first] = parts
  const line = parts.filter((part) => part.line === first?.line)
  const below = parts.filter((part) => part.line !== first?.line)
  const names = below.some((part) => !isHostOrPlace(part) && /\s\S+\s/u.test(part.text.text))
  return names && line.every((part) => part.parenthesis || isHostOrPlace(part)) ? below : parts
}

function isHostOrPlace(part: Part): boolean {
  const { organisation, department, place } = evidenceOf(part)
  return !part.quoted && !part.emphasis && (organisation >= 0.35 || department >= 0.5 || place >= 0.5)
}

const TITLES: ReadonlySet<LabelKind> = new Set(['title', 'name'])

/** The cell of a table that holds the title. */
function titleColumn(entry: Entry): Passage | undefined {
  return entry.cells?.find(({ label, text }) => label && TITLES.has(label) && /\p{L}/u.test(text.text))?.text
}

function holds(outer: Passage, inner: Passage): boolean {
  const [first, last] = [outer.offsets[0] ?? 0, outer.offsets.at(-1) ?? -1]
  return inner.offsets.some((offset) => offset >= first && offset <= last)
}

/** Where nothing but a host is named, it is the title and the event at once. */
function takeEvent(
  reading: Reading,
  entity: readonly Passage[],
  title: Part | undefined,
  lone: boolean,
): Draft | undefined {
  if (entity.length > 0)
    return takeAll(
      reading,
      'event',
      entity.map((part) => withoutLead(reading, withoutStop(part))),
    )
  const isHost = lone && title && !title.quoted && evidenceOf(title).organisation >= 0.5
  return isHost ? reading.take('event', title.text) : undefined
}

/** `presented at the Dialect Society`: what leads to the event in lower case is no part of its name. */
function withoutLead(reading: Reading, event: Passage): Passage {
  const [lead] = prepositionsAt(event.text)
  if (!lead || !/^\p{Ll}[\p{Ll}\s]*$/u.test(event.text.slice(0, lead.index))) return event
  const end = lead.index + lead.length
  reading.drop(slice(event, 0, end))
  return slice(event, end)
}

/** `Barcelona (online)`: the remark belongs to the place. */
function withOnline(location: readonly Passage[], more: readonly Part[]): readonly Passage[] {
  const [only] = location
  const remark = more.find((part) => part.parenthesis && isOnline(part.text.text))
  const last = only?.offsets.at(-1)
  const isNext =
    only && remark && last !== undefined && (remark.text.offsets[0] ?? 0) - last <= 3 && location.length === 1
  if (!isNext) return location.map(withoutStop)
  const start = remark.line.offsets.indexOf(only.offsets[0] ?? -1)
  return start < 0 ? location : [slice(remark.line, start, remark.end + 1)]
}

function onlineOf(more: readonly Part[]): readonly Passage[] {
  const remark = more.find((part) => isOnline(part.text.text))
  return remark ? stretch([{ ...remark, parenthesis: false }]) : []
}
