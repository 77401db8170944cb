import type { LabelKind } from '../languages/language.ts'
import type { SectionKind } from '../languages/section-kind.ts'
import { findGrantRoles, findLevels, findVolunteerRoles } from '../lexicon/roles.ts'
import { type Passage, slice } from '../passage/passage.ts'
import { type Draft, implied } from '../report/draft.ts'
import type { Entry } from './entry.ts'
import { type Evidence, evidenceOf } from './evidence.ts'
import type { Item } from './item.ts'
import { bareLines } from './lead.ts'
import { takeLink } from './links.ts'
import { partsOf, stretch } from './parts.ts'
import { best } from './read-post.ts'
import type { Reading } from './reading.ts'
import { takeAll } from './take-all.ts'
import { withoutQuotes } from './title-part.ts'
import { findWhen, period } from './when.ts'

/** The columns of a table of students, and the fields that they fill. */
const FIELD_OF_COLUMN: Readonly<Partial<Record<LabelKind, string>>> = {
  name: 'name',
  student: 'name',
  title: 'description',
  thesis: 'description',
  description: 'description',
  level: 'keywords',
  type: 'keywords',
  degree: 'keywords',
  institution: 'entity',
  organisation: 'entity',
  role: 'roles',
}

/** Read a student: name, thesis, level, institution, the owner's role, and when. */
export function supervision(reading: Reading, entry: Entry, _kind: SectionKind): Item[] {
  const bare = bareLines(reading, entry.lines)
  const { url, lines: unlinked } = takeLink(reading, bare)
  const when = findWhen({ ...entry, lines: unlinked })
  const fields = entry.cells ? fromColumns(reading, entry) : fromParts(reading, when.lines)
  const levels = fields.keywords ?? levelAbove(reading, entry.contexts)
  const dates = period(reading, when)
  const rest = [...bare.flatMap((line) => reading.rest(line)), ...entry.items]
  const remainder = takeAll(reading, 'rest', rest)
  return [
    {
      target: 'projects',
      draft: {
        ...fields,
        description: fields.description ?? remainder,
        highlights: fields.description && remainder ? [remainder] : undefined,
        keywords: levels,
        ...dates,
        url,
        type: implied('kind', 'supervision'),
      },
    },
  ]
}

function fromColumns(reading: Reading, entry: Entry): Record<string, Draft | undefined> {
  const fields: Record<string, Draft | undefined> = {}
  for (const { label, text } of entry.cells ?? []) {
    const field = label && FIELD_OF_COLUMN[label]
    if (!field || fields[field] !== undefined || text.text.trim() === '') continue
    const value = reading.take(label, withoutQuotes(text))
    fields[field] = field === 'keywords' || field === 'roles' ? [value] : value
  }
  return fields
}

function fromParts(reading: Reading, lines: readonly Passage[]): Record<string, Draft | undefined> {
  const parts = lines.flatMap(partsOf).map(evidenceOf)
  const person =
    best(
      parts.filter(({ part }) => !part.quoted && !part.parenthesis),
      (part) => part.person,
      0.5,
    ) ?? parts.find(({ part }) => !part.quoted)
  const free = parts.filter((part) => part !== person)
  const level = free.find(({ part }) => covers(findLevels(part.text.text), part.text))
  const roles = free.filter((part) => part !== level && isRole(part))
  const thesis =
    free.find(({ part }) => part.quoted || part.emphasis) ??
    free.find(
      (part) =>
        part !== level &&
        !roles.includes(part) &&
        part.organisation < 0.5 &&
        !part.part.parenthesis &&
        part.part.text.text.includes(' '),
    )
  const organisation = best(
    free.filter((part) => part !== thesis && part !== level),
    (part) => part.organisation,
    0.5,
  )
  return {
    name: person ? reading.take('person', person.part.text) : undefined,
    description: thesis ? reading.take('title', withoutQuotes(thesis.part.text)) : undefined,
    keywords: level ? [reading.take('level', level.part.text)] : undefined,
    roles: roles.map(({ part }) => reading.take('role', part.text)),
    entity: organisation ? takeAll(reading, 'organisation', stretch([organisation.part])) : undefined,
  }
}

function isRole({ part, position }: Evidence): boolean {
  if (part.quoted || part.text.text.length > 50) return false
  const found = [...findGrantRoles(part.text.text), ...findVolunteerRoles(part.text.text)]
  return (
    covers(found, part.text) ||
    position >= 0.7 ||
    /supervis|betreu|advis|chair|gutacht|examin|direct/iu.test(part.text.text)
  )
}

function covers(found: readonly { length: number }[], text: Passage): boolean {
  return found.reduce((sum, phrase) => sum + phrase.length, 0) / text.text.length > 0.6
}

/** A sub-heading "PhD" or "Master theses" says the level of every student below it. */
function levelAbove(reading: Reading, contexts: readonly Passage[]): Draft | undefined {
  for (const context of [...contexts].reverse()) {
    const [level] = findLevels(context.text)
    if (level) {
      const passage = slice(context, level.index, level.index + level.length)
      const taken = reading.take('context', passage)
      reading.drop(context)
      return [taken]
    }
  }
  return undefined
}
