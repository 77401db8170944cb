import type { LabelKind } from '../languages/language.ts'
import type { SectionKind } from '../languages/section-kind.ts'
import { findLevels } from '../lexicon/roles.ts'
import { type Passage, slice } from '../passage/passage.ts'
import { type Draft, implied, type Sourced } from '../report/draft.ts'
import type { Entry } from './entry.ts'
import { partsOfLines } from './event-and-place.ts'
import { type Evidence, evidenceOf } from './evidence.ts'
import type { Item } from './item.ts'
import { bareLines } from './lead.ts'
import { takeLink } from './links.ts'
import type { Part } from './parts/part.ts'
import { partsOf } from './parts/parts-of.ts'
import { stretch } from './parts/stretch.ts'
import { best } from './read-post.ts'
import type { Reading } from './reading.ts'
import { personAmong } from './student-name.ts'
import { isSupervisorRole } from './supervisor-roles.ts'
import { takeAll } from './take-all.ts'
import { takeTitle } from './title-part.ts'
import { findWhen } from './when/find-when.ts'
import { period } from './when/period.ts'

/** The columns of a table of students, and the fields that they fill. */
const FIELD_OF_COLUMN: Readonly<Partial<Record<LabelKind, Field>>> = {
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

type Field = 'name' | 'description' | 'keywords' | 'entity' | 'roles'

interface Fields {
  name?: Draft | undefined
  description?: Sourced<string> | undefined
  keywords?: Draft[] | undefined
  entity?: Draft | undefined
  roles?: Draft[] | undefined
}

/** Read a student: name, thesis, level, institution, the owner's role, and when. */
export function supervision(reading: Reading, entry: Entry, _kind: SectionKind, heading?: Passage): Item[] {
  const bare = bareLines(reading, entry.lines)
  const { url, lines: unlinked } = takeLink(reading, bare)
  const when = findWhen({ ...entry, lines: unlinked })
  const fields = entry.cells ? fromColumns(reading, entry) : fromParts(reading, when.lines)
  const above = fromAbove(reading, [...(heading ? [heading] : []), ...entry.contexts])
  const dates = period(reading, when)
  const rest = bare.flatMap((line) => reading.rest(line))
  return [
    {
      target: 'projects',
      draft: {
        ...fields,
        description:
          fields.description && rest.length > 0
            ? reading.take('rest', [...fields.description.passages, ...rest])
            : (fields.description ?? takeAll(reading, 'rest', rest)),
        highlights: entry.items.map((item) => reading.take('rest', item)),
        keywords: fields.keywords ?? above.keywords,
        roles: fields.roles && fields.roles.length > 0 ? fields.roles : above.roles,
        ...dates,
        url,
        type: implied('kind', 'supervision'),
      },
    },
  ]
}

/** A cell may say two things: `MD, Newcastle University`, `Dissertation (second supervisor)`. */
function fromColumns(reading: Reading, entry: Entry): Fields {
  const fields: Fields = {}
  for (const { label, text } of entry.cells ?? []) {
    const field = label && FIELD_OF_COLUMN[label]
    if (!field || fields[field] !== undefined || text.text.trim() === '') continue
    if (field === 'keywords') {
      const parts = partsOf(text).map(evidenceOf)
      const [first, ...more] = parts
      const role = more.find(({ part }) => isSupervisorRole(part))
      const host = best(more, ({ organisation }) => organisation, 0.5)
      if (role) fields.roles ??= [reading.take('role', role.part.text)]
      if (host) fields.entity ??= reading.take('organisation', host.part.text)
      fields.keywords = [reading.take(label, (role || host) && first ? first.part.text : text)]
    } else if (field === 'roles') fields.roles = [reading.take(label, text)]
    else if (field === 'description') fields.description = takeTitle(reading, text)
    else fields[field] = reading.take(label, text)
  }
  return fields
}

function fromParts(reading: Reading, lines: readonly Passage[]): Fields {
  const all = partsOfLines(lines).flatMap(inBrackets)
  const person = personAmong(all)
  const free = all.filter((part) => !person?.parts.includes(part)).map(evidenceOf)
  const level = free.find(({ part }) => isLevel(part) && !isLabel(part, all))
  const roles = free.filter(
    (found) => found !== level && isSupervisorRole(found.part) && !isLabel(found.part, all),
  )
  const thesis = thesisAmong(free.filter((part) => part !== level && !roles.includes(part)))
  const left = free.filter((part) => part !== thesis && part !== level && !roles.includes(part))
  const host =
    best(
      left,
      ({ part, organisation }) => (part.separator === ':' || part.parenthesis ? 0 : organisation),
      0.35,
    ) ?? left.find(({ part, place }) => place >= 0.5 && part.separator === ',' && !part.parenthesis)
  return {
    name: person ? reading.take('person', person.name) : undefined,
    description: thesis ? takeTitle(reading, thesis.part.text) : undefined,
    keywords: level ? [reading.take('level', level.part.text)] : undefined,
    roles: roles.map(({ part }) => reading.take('role', part.text)),
    entity: host ? takeAll(reading, 'organisation', stretch([host.part])) : undefined,
  }
}

/** `(MA, co-supervisor)`: the pieces of a bracket say different things. */
function inBrackets(part: Part): Part[] {
  const pieces = part.parenthesis ? partsOf(part.text) : []
  return pieces.length > 1 ? pieces.map((piece) => ({ ...piece, parenthesis: true })) : [part]
}

function thesisAmong(parts: readonly Evidence[]): Evidence | undefined {
  return (
    parts.find(({ part }) => part.quoted || part.emphasis) ??
    parts.find(
      ({ part, organisation }) =>
        organisation < 0.5 &&
        !part.parenthesis &&
        part.text.text.includes(' ') &&
        !/^\p{Ll}/u.test(part.text.text),
    )
  )
}

/** A part before a colon labels what comes after it. */
function isLabel(part: Part, parts: readonly Part[]): boolean {
  const next = parts[parts.indexOf(part) + 1]
  return next?.separator === ':' && next.line === part.line
}

function isLevel(part: Part): boolean {
  const covered = findLevels(part.text.text).reduce((sum, phrase) => sum + phrase.length, 0)
  return covered / part.text.text.length > 0.6
}

/** A line above that is a level ("PhD (co-supervision)", "MSc students") says it of every student below it, and perhaps the role; a longer one groups them. */
function fromAbove(reading: Reading, above: readonly Passage[]): { keywords?: Draft[]; roles?: Draft[] } {
  for (const [index, line] of [...above.entries()].reverse()) {
    const [level] = findLevels(line.text)
    const bare = line.text.replace(/\([^()]*\)/gu, '').trim()
    const words = bare.split(/[\s/]+/u)
    const isSeveral = bare.includes('/')
    const isLevel =
      level &&
      (level.length >= 0.6 * bare.length ||
        (level.index === 0 &&
          words.length <= MOST_WORDS &&
          (isSeveral || (index === 0 && isAbbreviation(level, line)))))
    if (!level || !isLevel) continue
    const role = partsOf(line).find((part) => part.parenthesis && isSupervisorRole(part))
    const said = isSeveral
      ? slice(line, 0, bare.length)
      : slice(line, level.index, level.index + level.length)
    const keywords = [reading.take('context', said)]
    const roles = role ? [reading.take('context', role.text)] : []
    reading.drop(line)
    return { keywords, ...(roles.length > 0 ? { roles } : {}) }
  }
  return {}
}

/** `Bachelor / Studienarbeiten`, `PhD students`: a heading that is a level and says hardly more. */
const MOST_WORDS = 3

/** `PhD`, `MSc`, and not `Doctoral`. */
function isAbbreviation(level: { index: number; length: number }, line: Passage): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(line.text.slice(level.index, level.index + level.length))
}
