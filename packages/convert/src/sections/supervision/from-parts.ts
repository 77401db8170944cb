import { findLevels } from '../../lexicon/roles.ts'
import type { Passage } from '../../passage/passage.ts'
import { partsOfLines } from '../event-and-place.ts'
import { type Evidence, evidenceOf } from '../evidence.ts'
import type { Part } from '../parts/part.ts'
import { partsOf } from '../parts/parts-of.ts'
import { stretch } from '../parts/stretch.ts'
import { best } from '../read-post.ts'
import type { Reading } from '../reading.ts'
import { isSupervisorRole } from '../supervisor-roles.ts'
import { takeAll } from '../take-all.ts'
import { takeTitle } from '../title-part.ts'
import type { Fields } from './student-fields.ts'
import { personAmong } from './student-name.ts'

/** Read a student from the parts of the lines: the person, the thesis, the level, the owner's role, the host. */
export function fromParts(reading: Reading, lines: readonly Passage[]): Fields {
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
