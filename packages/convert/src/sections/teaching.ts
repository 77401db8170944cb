import type { LabelKind } from '../languages/language.ts'
import type { SectionKind } from '../languages/section-kind.ts'
import { type Passage, slice } from '../passage/passage.ts'
import { type Draft, implied } from '../report/draft.ts'
import type { Entry } from './entry.ts'
import { evidenceOf } from './evidence.ts'
import type { Item } from './item.ts'
import { bareLines, namesKind } from './lead.ts'
import { takeLink } from './links.ts'
import { type Part, partsOf, stretch } from './parts.ts'
import { best } from './read-post.ts'
import type { Reading } from './reading.ts'
import { takeAll, takePlace } from './take-all.ts'
import { titlePart, withoutQuotes } from './title-part.ts'
import { findWhen, period } from './when.ts'

/** `PSYC 40111:`: a course number that stands before the course's name. */
const COURSE_NUMBER = /^([A-Z]{2,6}[\s-]?\d{2,5}[A-Z]?)\s*:\s/u

/** Read a course: name, number, institution, role, when it was given, and the rest of what is said of it. */
export function teaching(reading: Reading, entry: Entry, _kind: SectionKind): Item[] {
  const bare = bareLines(reading, entry.lines)
  const { url, lines: unlinked } = takeLink(reading, bare)
  const when = findWhen({ ...entry, lines: unlinked })
  const number = COURSE_NUMBER.exec(when.lines[0]?.text ?? '')
  const lines = number
    ? when.lines.map((line, index) => (index === 0 ? slice(line, number[0].length) : line))
    : when.lines
  const columns = entry.cells ? fromColumns(reading, entry) : {}
  const parts = lines.flatMap(partsOf).filter((part) => !reading.isTaken(part.text))
  const roleParts = parts.filter(isRole)
  const others = parts.filter((part) => !roleParts.includes(part))
  const above = entry.contexts.filter((line) => !namesKind(line)).at(-1)
  const organisation = above
    ? undefined
    : best(
        others.slice(1).map(evidenceOf),
        (part) => part.organisation - (part.part.parenthesis ? 0.5 : 0),
        0.5,
      )
  const title = titlePart(others.filter((part) => part !== organisation?.part))
  const code =
    number && when.lines[0]
      ? reading.take('identifier', slice(when.lines[0], 0, number[1]?.length ?? 0))
      : undefined
  const name =
    title && !columns.name ? reading.take('title', withoutQuotes(withGloss(title, parts))) : undefined
  const dates = period(reading, when)
  const entity = organisation
    ? takeAll(reading, 'organisation', stretch([organisation.part]))
    : above
      ? reading.take('context', above)
      : undefined
  const location = takePlace(
    reading,
    stretch(
      others.filter((part) => part !== title && evidenceOf(part).place >= 0.7 && !reading.isTaken(part.text)),
    ),
  )
  const roles = roleParts.map((part) => reading.take('role', part.text))
  const rest = [...bare.flatMap((line) => reading.rest(line)), ...entry.items]
  return [
    {
      target: 'projects',
      draft: {
        name: columns.name ?? name,
        description: takeAll(reading, 'rest', rest),
        ...dates,
        roles,
        entity: columns.entity ?? entity,
        url,
        location,
        identifier: code,
        type: implied('kind', 'teaching'),
      },
    },
  ]
}

/** The cells of a table of courses. */
function fromColumns(reading: Reading, entry: Entry): { name?: Draft; entity?: Draft } {
  const cell = (...labels: readonly LabelKind[]): Passage | undefined =>
    entry.cells?.find(({ label, text }) => label && labels.includes(label) && /\p{L}/u.test(text.text))?.text
  const [name, entity] = [
    cell('course', 'title', 'name', 'description'),
    cell('institution', 'organisation', 'location'),
  ]
  return {
    ...(name ? { name: reading.take('title', withoutQuotes(name)) } : {}),
    ...(entity ? { entity: reading.take('organisation', entity) } : {}),
  }
}

/** `Bruchmechanik (Fracture Mechanics)`: a capitalised parenthesis right after the name translates it. */
function withGloss(title: Part, parts: readonly Part[]): Passage {
  const next = parts[parts.indexOf(title) + 1]
  const isGloss =
    next?.parenthesis &&
    next.line === title.line &&
    next.start - title.end <= 2 &&
    /^\p{Lu}\p{Ll}+\s\p{L}/u.test(next.text.text)
  return isGloss && !isRole(next) ? (stretch([title, next])[0] ?? title.text) : title.text
}

function isRole(part: Part): boolean {
  return !part.quoted && !part.emphasis && evidenceOf(part).position >= 0.6 && part.text.text.length <= 50
}
