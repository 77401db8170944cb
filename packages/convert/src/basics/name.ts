import { looksLikeDegree } from '../fields/degree.ts'
import { findFormerNames } from '../fields/names/former-name.ts'
import { parsePersonName } from '../fields/person-name.ts'
import { find } from '../passage/find.ts'
import { slice, split, trim } from '../passage/passage.ts'
import type { Draft } from '../report/draft.ts'
import type { Reading } from '../sections/reading.ts'
import type { ContactLine } from './contact-line.ts'
import type { FoundName } from './find-name.ts'

/** How many lines below the name may say more of it. */
const NEAR = 4

/** Take the owner's name with titles, degrees and former names, also from the lines right below it. */
export function takeName(
  reading: Reading,
  name: FoundName | undefined,
  lines: readonly ContactLine[],
): Record<string, Draft | undefined> {
  if (!name) return {}
  const { person, passages } = name
  const part = (value: string | undefined): Draft | undefined => {
    const passage =
      value === undefined ? undefined : passages.map((printed) => find(printed, value)).find(Boolean)
    return value === undefined ? undefined : reading.takeAs('name', passage ?? passages, value)
  }
  const fields = {
    name: reading.takeAs('name', passages, person.name),
    honorificPrefix: part(person.honorificPrefix),
    honorificSuffix: part(person.honorificSuffix),
  }
  const at = lines.findIndex((line) => reading.isTaken(line.text))
  const near = at < 0 ? [] : lines.slice(at + 1, at + 1 + NEAR)
  const suffix = fields.honorificSuffix ?? takeSuffix(reading, near)
  const printed: Draft[] = person.alternateNames.map((other) => reading.takeAs('name', passages, other))
  return {
    ...fields,
    honorificSuffix: suffix,
    alternateNames: [
      ...printed,
      ...takeFormerNames(reading, near),
      ...takeLabelledNames(reading, lines, person.name),
    ],
  }
}

/** A line of degrees and memberships below the name. */
function takeSuffix(reading: Reading, lines: readonly ContactLine[]): Draft | undefined {
  const [line] = lines
  if (!line || line.label !== undefined) return undefined
  const parts = line.text.text.split(/\s*[,;]\s*/u).filter((part) => part !== '')
  const isSuffix = parts.every(
    (part) => part.length <= 24 && (looksLikeDegree(part) >= 0.6 || /^\p{Lu}[\p{L}.]*\p{Lu}/u.test(part)),
  )
  return isSuffix && parts.length > 0 && /\p{Lu}\p{L}*\.?\p{Lu}/u.test(line.text.text)
    ? reading.take('name', line.text)
    : undefined
}

function takeFormerNames(reading: Reading, lines: readonly ContactLine[]): Draft[] {
  return lines.flatMap(({ text }) => {
    if (reading.isTaken(text)) return []
    const found = findFormerNames(text.text)
    const names = found.map(({ name, index, length }) =>
      reading.takeAs('name', slice(text, index, index + length), name),
    )
    if (names.length > 0) reading.drop(text)
    return names
  })
}

/** Names behind a label, as they stand in references or in full: one in order, several as printed. */
function takeLabelledNames(reading: Reading, lines: readonly ContactLine[], owner: string): Draft[] {
  return lines.flatMap(({ text, label }) => {
    if (label !== 'name' || reading.isTaken(text)) return []
    const names = split(text, /;/gu)
      .map(trim)
      .filter((name) => /\p{L}/u.test(name.text))
    if (names.length > 1) return names.map((name) => reading.take('name', name))
    const full = parsePersonName(text.text)?.name
    return full && full !== owner ? [reading.takeAs('name', text, full)] : []
  })
}
