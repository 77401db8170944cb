import { findDates } from '../fields/find-dates.ts'
import type { LabelKind } from '../languages/language.ts'
import type { SectionKind } from '../languages/section-kind.ts'
import { findLevels } from '../lexicon/roles.ts'
import { type Passage, slice, trimPunctuation } from '../passage/passage.ts'
import { type Draft, implied } from '../report/draft.ts'
import { hostAbove } from './context-host.ts'
import { courseRoles, isCourseRole } from './course-roles.ts'
import type { Entry } from './entry.ts'
import { partsOfLines } from './event-and-place.ts'
import { evidenceOf } from './evidence.ts'
import type { Item } from './item.ts'
import { bareLines, namesKind } from './lead.ts'
import { takeLink } from './links.ts'
import type { Part } from './parts/part.ts'
import { stretch } from './parts/stretch.ts'
import { best } from './read-post.ts'
import type { Reading } from './reading.ts'
import { cutAtMarks } from './set-parts.ts'
import { takeAll, takePlace } from './take-all.ts'
import { takeTitle, titleRun } from './title-part.ts'
import { findWhen } from './when/find-when.ts'
import { period } from './when/period.ts'

/** `PSYC 40111:`: a course number that stands before the course's name, or in a cell of its own. */
const COURSE_NUMBER = /^([A-Z]{2,6}[\s-]?\d{2,5}[A-Z]?)\s*:\s/u
const BARE_NUMBER = /^[A-Z]{2,6}[\s-]?\d{2,5}[A-Z]?$/u

/** Read a course: name, number, institution, role, when it was given, and the rest of what is said of it. */
export function teaching(reading: Reading, entry: Entry, _kind: SectionKind): Item[] {
  const bare = bareLines(reading, entry.lines)
  const { url, lines: unlinked } = takeLink(reading, bare)
  const when = findWhen({ ...entry, lines: unlinked })
  const numbered = takeNumber(reading, when.lines)
  const cells = fromColumns(reading, entry)
  const all = partsOfLines(numbered.lines)
    .flatMap(cutAtMarks)
    .filter((part) => !reading.isTaken(part.text))
  const code = all.length > 1 || cells.name ? all.find((part) => BARE_NUMBER.test(part.text.text)) : undefined
  const parts = all.filter((part) => part !== code)
  const roleParts = courseRoles(parts)
  const others = parts.filter((part) => !roleParts.some((role) => role.text === part.text))
  const above = cells.entity ? undefined : hostAbove(entry.contexts)
  const form = formBefore(others)
  const formless = others.filter((part) => part !== form)
  const host = above ? undefined : hostAmong(formless)
  const title = cells.name ? undefined : titleRun(formless.filter((part) => part !== host))
  const identifier = numbered.number ?? (code ? reading.take('identifier', code.text) : undefined)
  const name = title ? takeTitle(reading, withGloss(title.title, parts)) : undefined
  const dates = period(reading, when)
  const entity =
    cells.entity ??
    (host
      ? takeAll(reading, 'organisation', stretch([host]))
      : above
        ? takeAll(reading, 'context', above.entity)
        : unknownHost(reading, entry.contexts))
  const places = others.filter(
    (part) => !title?.parts.includes(part) && evidenceOf(part).place >= 0.7 && !reading.isTaken(part.text),
  )
  const location = takePlace(reading, places.length > 0 ? stretch(places) : (above?.location ?? []))
  const remarks = above?.remarks.filter(isCourseRole) ?? []
  const roles = [...roleParts, ...remarks].map((part) => reading.take('role', part.text))
  const keywords = [
    ...(form ? [reading.take('level', form.text)] : []),
    ...levelsAbove(reading, entry.contexts),
  ]
  return [
    {
      target: 'projects',
      draft: {
        name: cells.name ?? name,
        description: takeAll(
          reading,
          'rest',
          bare.flatMap((line) => reading.rest(line)),
        ),
        highlights: entry.items.map((item) => reading.take('rest', item)),
        keywords,
        ...dates,
        roles,
        entity,
        url,
        location,
        identifier,
        type: implied('kind', 'teaching'),
      },
    },
  ]
}

function takeNumber(reading: Reading, lines: readonly Passage[]): { number?: Draft; lines: Passage[] } {
  const [first, ...more] = lines
  const number = COURSE_NUMBER.exec(first?.text ?? '')
  if (!first || !number) return { lines: [...lines] }
  return {
    number: reading.take('identifier', slice(first, 0, number[1]?.length ?? 0)),
    lines: [slice(first, number[0].length), ...more],
  }
}

/** The cells of a table of courses; a name may carry its institution behind a comma. */
function fromColumns(reading: Reading, entry: Entry): { name?: Draft; entity?: Draft } {
  const cell = (...labels: readonly LabelKind[]): Passage | undefined =>
    entry.cells?.find(({ label, text }) => label && labels.includes(label) && /\p{L}/u.test(text.text))?.text
  const [course, body] = [
    cell('course', 'title', 'name', 'description'),
    cell('institution', 'organisation', 'location'),
  ]
  const parts = course && !body ? partsOfLines([course]) : []
  const last = parts.length > 1 && parts.at(-1)?.separator === ',' ? parts.at(-1) : undefined
  const host = last && evidenceOf(last).organisation >= 0.35 ? last : undefined
  const name = course && host ? slice(course, 0, host.start) : course
  const entity = body ?? host?.text
  return {
    ...(name ? { name: takeTitle(reading, trimPunctuation(name)) } : {}),
    ...(entity ? { entity: reading.take('organisation', entity) } : {}),
  }
}

/** The institution among the parts behind the name. */
function hostAmong(parts: readonly Part[]): Part | undefined {
  return best(
    parts.slice(1).map(evidenceOf),
    ({ part, organisation }) => (part.parenthesis || part.quoted ? organisation - 0.5 : organisation),
    0.35,
  )?.part
}

/**
 * `Vorlesung „Europa am Wasser“`, `Übung: Europa am Wasser`: one or two words right before a quoted name, or a level before a
 * colon, say what kind of course it is.
 */
function formBefore(parts: readonly Part[]): Part | undefined {
  const [first, second] = parts
  if (first && second?.separator === ':' && isLevel(first.text)) return first
  const at = parts.findIndex((part) => part.quoted || part.emphasis)
  const [form, title] = [parts[at - 1], parts[at]]
  if (at !== 1 || !form || !title || form.line !== title.line || form.quoted || form.bold) return undefined
  const between = form.line.text.slice(form.end, title.start)
  return /^\s?$/u.test(between) && form.text.text.split(/\s+/u).length <= 2 ? form : undefined
}

/** A line above that no word list knows is still the institution, unless it says a level or a kind. */
function unknownHost(reading: Reading, contexts: readonly Passage[]): Draft | undefined {
  const line = contexts.findLast((context) => !namesKind(context))
  const isName = line && findLevels(line.text).length === 0 && !isDate(line) && /\s/u.test(line.text.trim())
  return isName ? reading.take('context', line) : undefined
}

function isLevel({ text }: Passage): boolean {
  return findLevels(text)[0]?.length === text.length
}

function isDate({ text }: Passage): boolean {
  return findDates(text)[0]?.length === text.trim().length
}

function levelsAbove(reading: Reading, contexts: readonly Passage[]): Draft[] {
  const line = contexts.findLast((context) => !namesKind(context))
  const level = line && findLevels(line.text)[0]
  if (!line || !level || level.length < 0.6 * line.text.trim().length) return []
  return [reading.take('context', line)]
}

/** `Bruchmechanik (Fracture Mechanics)`: a capitalised parenthesis right after the name translates it. */
function withGloss(title: Part, parts: readonly Part[]): Passage {
  const next = parts.find((part) => part.line === title.line && part.start > title.end)
  const isGloss =
    next?.parenthesis &&
    next.start - title.end <= 2 &&
    !next.text.text.includes(',') &&
    findLevels(next.text.text).length === 0 &&
    /^\p{Lu}\p{Ll}+\s\p{L}/u.test(next.text.text)
  return isGloss && !isCourseRole(next) ? (stretch([title, next])[0] ?? title.text) : title.text
}
