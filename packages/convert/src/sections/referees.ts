import { findEmails } from '../fields/email.ts'
import { findPhones } from '../fields/phone.ts'
import { findIgnored } from '../lexicon/roles.ts'
import { blank } from '../passage/blank.ts'
import { type Passage, slice } from '../passage/passage.ts'
import type { Draft } from '../report/draft.ts'
import type { Entry } from './entry.ts'
import { partsOfLines } from './event-and-place.ts'
import { type Evidence, evidenceOf } from './evidence.ts'
import type { Item } from './item.ts'
import { bareLines } from './lead.ts'
import { takeLink } from './links.ts'
import type { Part } from './parts/part.ts'
import { stretch } from './parts/stretch.ts'
import { best } from './read-post.ts'
import type { Reading } from './reading.ts'
import { takeAll } from './take-all.ts'

/** Read a referee: name with title, position, organisation, e-mail, phone, address. */
export function referees(reading: Reading, entry: Entry): Item[] {
  const bare = bareLines(reading, [...entry.lines, ...entry.items])
  const { url, lines: unlinked } = takeLink(reading, bare)
  const [only] = bare
  if (only && bare.length === 1 && findIgnored(only.text).length > 0) {
    return [{ target: 'references', draft: { reference: reading.take('remark', only) } }]
  }
  const email = takeFound(reading, 'email', unlinked, findEmails)
  const phone = takeFound(reading, 'phone', unlinked, findPhones)
  const lines = unlinked.map((line) => blank(blank(line, findEmails(line.text)), findPhones(line.text)))
  const parts = partsOfLines(lines).map(evidenceOf)
  const person = best(parts.slice(0, 3), (part) => part.person, 0.3) ?? parts[0]
  const others = parts.filter((part) => part !== person)
  const organisation = best(others, (part) => part.organisation, 0.35)
  const position = best(
    others.filter((part) => part !== organisation),
    (part) => part.position,
    0.5,
  )
  const name = person ? reading.take('person', person.part.text) : undefined
  const role = position ? reading.take('position', position.part.text) : undefined
  const body = organisation
    ? takeAll(reading, 'organisation', stretch(bodyParts(others, organisation, position)))
    : undefined
  const rest = bare.flatMap((line) => reading.rest(line))
  return [
    {
      target: 'references',
      draft: {
        name,
        position: role,
        organization: body,
        email,
        phone,
        url,
        address: takeAll(reading, 'rest', rest),
      },
    },
  ]
}

/** A department beside the university, on its line or the one before, belongs to the body, and so does a university behind it. */
function bodyParts(
  parts: readonly Evidence[],
  organisation: Evidence,
  position: Evidence | undefined,
): Part[] {
  const at = parts.indexOf(organisation)
  const before = parts[at - 1]
  const department =
    before && before !== position && Math.max(before.department, before.organisation) >= 0.5
      ? [before.part]
      : []
  const after = parts[at + 1]
  const whole =
    after &&
    after !== position &&
    after.organisation >= 0.5 &&
    after.part.separator === ',' &&
    after.part.line === organisation.part.line
      ? [after.part]
      : []
  return [...department, organisation.part, ...whole]
}

function takeFound(
  reading: Reading,
  rule: string,
  lines: readonly Passage[],
  find: (text: string) => readonly { value: string; index: number; length: number }[],
): Draft | undefined {
  for (const line of lines) {
    const [found] = find(line.text)
    if (found) return reading.takeAs(rule, slice(line, found.index, found.index + found.length), found.value)
  }
  return undefined
}
