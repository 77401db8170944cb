import type { LabelKind } from '../languages/language.ts'
import { isOnline } from '../lexicon/clues.ts'
import { isJoining } from '../lexicon/joining-words.ts'
import { findGrantRoles } from '../lexicon/roles.ts'
import { type Passage, slice } from '../passage/passage.ts'
import { type Draft, implied } from '../report/draft.ts'
import { companyAmong } from './company.ts'
import { isCourseRole } from './course-roles.ts'
import type { Entry } from './entry.ts'
import { eventAndPlace, partsOfLines } from './event-and-place.ts'
import type { Item } from './item.ts'
import { bareLines } from './lead.ts'
import { takeLink } from './links.ts'
import type { Part } from './parts/part.ts'
import type { Reading } from './reading.ts'
import { cutAtMarks } from './set-parts.ts'
import { takeAll, takePlace } from './take-all.ts'
import { takeTitle, titlePart, titleRun } from './title-part.ts'
import { findWhen } from './when/find-when.ts'
import { period } from './when/period.ts'

/** Types whose entries say what a thing does, rather than where something happened. */
const DESCRIBED: ReadonlySet<string> = new Set(['software', 'dataset'])

/** Read anything else that was done: its name, where, when; `type` says what it is (media, software, the heading as printed). */
export function activity(reading: Reading, entry: Entry, type: string): Item[] {
  const bare = bareLines(reading, entry.lines)
  const { url, lines: unlinked } = takeLink(reading, bare)
  const when = findWhen({ ...entry, lines: unlinked }, { keepsNames: true })
  const isDescribed = DESCRIBED.has(type)
  const all = partsOfLines(when.lines).flatMap((part) => (isDescribed ? cutAtMarks(part) : cutAtName(part)))
  const roles = all.filter((part, index) => index > 0 && isRole(part))
  const company = companyAmong(all)
  const parts = all.filter((part) => !roles.includes(part) && !company.includes(part))
  const cell = titleCell(entry)
  const run = cell ? undefined : titleOf(parts, type)
  const name = cell
    ? takeTitle(reading, cell)
    : run
      ? takeTitle(reading, withoutJoining(run.title.text))
      : undefined
  const others = parts.filter((part) => !run?.parts.includes(part) && !reading.isTaken(part.text))
  const remarks = others.filter(isRemark)
  const { entity, location } = isDescribed
    ? { entity: [], location: [] }
    : eventAndPlace(others.filter((part) => !remarks.includes(part)))
  const dates = period(reading, when)
  const body = takeAll(reading, 'organisation', entity)
  const place = takePlace(reading, location)
  const taken: Draft[] = roles.map((part) => reading.take('role', part.text))
  const rest = bare.flatMap((line) => reading.rest(line))
  return [
    {
      target: 'projects',
      draft: {
        name,
        description: takeAll(reading, 'rest', rest),
        highlights: entry.items.map((item) => reading.take('rest', item)),
        ...dates,
        roles: taken,
        entity: body,
        url,
        location: place,
        type: implied('kind', type),
      },
    },
  ]
}

/** A piece in the media is named before its paper or channel, which may be in italics; a tool is named by its first word or words; what a colon or a dash puts behind them describes it. */
function titleOf(parts: readonly Part[], type: string): ReturnType<typeof titleRun> {
  const isPiece = type === 'media' && !parts.some((part) => part.quoted)
  if (!DESCRIBED.has(type)) return titleRun(isPiece ? parts.slice(0, 1) : parts)
  const [first] = parts
  const title = first?.bold || first?.emphasis ? first : titlePart(parts.slice(0, 2))
  return title ? { title, parts: [title] } : undefined
}

function isRole(part: Part): boolean {
  if (!part.parenthesis && part.separator !== '.' && part.separator !== ',') return false
  const [found] = findGrantRoles(part.text.text)
  return (
    (isCourseRole(part) && (part.parenthesis || /^\p{Ll}/u.test(part.text.text) || found !== undefined)) ||
    (found !== undefined && found.length > 0.7 * part.text.text.length)
  )
}

/** A part in lower case is said of the thing, and names no body. */
function isRemark(part: Part): boolean {
  const isSmall = /^\p{Ll}/u.test(part.text.text) && !part.quoted && !part.emphasis
  return isSmall && !isOnline(part.text.text)
}

/** Cut behind a name set apart, or before one that a joining word leads to; `NRK *Ekko*` is one name. */
function cutAtName(part: Part): Part[] {
  const [first, second] = cutAtMarks(part)
  if (!first || !second) return [part]
  const leads = withoutJoining(first.text) !== first.text
  return first.emphasis || first.bold || leads ? [first, second] : [part]
}

/** `Column in` before the name of a newspaper. */
function withoutJoining(title: Passage): Passage {
  const last = /\s(\p{Ll}+)$/u.exec(title.text)
  return last && isJoining(last[1] ?? '') ? slice(title, 0, last.index) : title
}

const TITLES: ReadonlySet<LabelKind> = new Set(['title', 'name', 'description'])

function titleCell(entry: Entry): Passage | undefined {
  return entry.cells?.find(({ label, text }) => label && TITLES.has(label) && /\p{L}/u.test(text.text))?.text
}
