import type { FrontMatterValue } from '../document/front-matter.ts'
import { parseAddress } from '../fields/parse-address.ts'
import { findDates } from '../fields/find-dates.ts'
import { looksLikePosition } from '../fields/organisation.ts'
import { headingKind } from '../languages/heading-kind.ts'
import type { LabelKind } from '../languages/language.ts'
import { findIgnored } from '../lexicon/roles.ts'
import { find } from '../passage/find.ts'
import { join, type Passage, slice, trimPunctuation } from '../passage/passage.ts'
import type { Draft } from '../report/draft.ts'
import type { Reading } from '../sections/reading.ts'
import type { ContactLine } from './contact-line.ts'
import { takeContacts } from './contacts.ts'
import type { FoundName } from './find-name.ts'

type Fields = Record<string, Draft | undefined>

/** Labels whose value is the field as printed. */
const PLAIN: Readonly<Partial<Record<LabelKind, string>>> = {
  nationality: 'nationality',
  birthplace: 'birthPlace',
  familyStatus: 'familyStatus',
  fax: 'fax',
  position: 'label',
}

const LEAST_WORDS_OF_A_SUMMARY = 14

/** Read who the owner is and how to reach them, from the head of the document, contact sections and front matter. */
export function readBasics(
  reading: Reading,
  lines: readonly ContactLine[],
  name: FoundName | undefined,
  matter: readonly FrontMatterValue[],
  summaries: readonly Passage[],
): Draft {
  const fields: Fields = name ? takeName(reading, name) : {}
  for (const line of lines) for (const passage of line.structure) reading.drop(passage)
  const contacts = takeContacts(reading, lines, matter)
  const address: Passage[] = []
  const summary: Passage[] = [...summaries]
  for (const line of lines) {
    readLabelled(reading, line, fields)
    for (const rest of reading.rest(line.text)) {
      if (isTitle(rest.text)) reading.drop(rest)
      else if (takeBirth(reading, rest, line.label, fields)) continue
      else if (line.label === undefined && fields.label === undefined && address.length === 0 && looksLikePosition(rest.text) >= 0.5) {
        fields.label = reading.take('position', rest)
      } else if (rest.text.split(/\s+/u).length >= LEAST_WORDS_OF_A_SUMMARY && line.label === undefined) summary.push(rest)
      else if (line.label === undefined || line.label === 'address' || line.label === 'office') address.push(rest)
    }
  }
  return {
    ...fields,
    ...contacts,
    location: address.length > 0 ? takeAddress(reading, address) : undefined,
    summary: summary.length > 0 ? reading.take('summary', summary) : undefined,
  }
}

function takeName(reading: Reading, { person, passages }: FoundName): Fields {
  const part = (value: string | undefined): Draft | undefined => {
    const passage = value === undefined ? undefined : passages.map((printed) => find(printed, value)).find(Boolean)
    return value === undefined ? undefined : reading.takeAs('name', passage ?? passages, value)
  }
  const fields = {
    name: reading.takeAs('name', passages, person.name),
    honorificPrefix: part(person.honorificPrefix),
    honorificSuffix: part(person.honorificSuffix),
    alternateNames: person.alternateNames.map((other) => reading.takeAs('name', passages, other)),
  }
  return fields
}

function readLabelled(reading: Reading, line: ContactLine, fields: Fields): void {
  const field = line.label && PLAIN[line.label]
  if (!field || fields[field] !== undefined || reading.isTaken(line.text)) return
  fields[field] = reading.take(line.label ?? 'label', trimPunctuation(line.text))
}

/** A date in the head is the birth date when a label or the word "born" says so, or when it stands beside the name. */
function takeBirth(reading: Reading, text: Passage, label: LabelKind | undefined, fields: Fields): boolean {
  const [date] = findDates(text.text)
  if (!date?.start || fields.birthDate !== undefined) return false
  const before = text.text.slice(0, date.index)
  const says = label === 'born' || BORN.test(before)
  const alone = trimPunctuation(text).text.length <= date.length + 1 && date.shape === 'day' && Number(date.start.slice(0, 4)) < 2010
  if (!says && !alone) return false
  fields.birthDate = reading.takeAs('date', slice(text, date.index, date.index + date.length), date.start)
  reading.drop(slice(text, 0, date.index))
  const place = /^\W*(?:in|at|à|en|a|em|te|,)?\s*(\p{Lu}[^,;]*)/u.exec(text.text.slice(date.index + date.length))
  if (place?.[1]) {
    const at = date.index + date.length + place[0].length - place[1].length
    fields.birthPlace ??= reading.take('place', trimPunctuation(slice(text, at, at + place[1].length)))
  }
  const rest = reading.rest(text)
  const [nationality] = rest
  if (nationality) fields.nationality ??= reading.take('nationality', nationality)
  return true
}

const BORN = /\b(?:born|geb(?:oren|\.)|née?|nacid[ao]|nat[ao]|nascid[ao]|født|född|syntynyt|geboren)\b/iu

/** "Curriculum vitae", "last updated …", navigation. */
function isTitle(text: string): boolean {
  return headingKind(text)?.kind === 'ignored' || findIgnored(text).some((phrase) => phrase.length / text.length > 0.5)
}

function takeAddress(reading: Reading, lines: readonly Passage[]): Draft {
  const whole = join(lines, '\n')
  const parsed = parseAddress(whole.text)
  const entries = Object.entries(parsed ?? { address: whole.text }).map(([key, value]): [string, Draft] => [
    key,
    reading.takeAs('address', find(whole, value) ?? whole, value),
  ])
  for (const line of lines) reading.takeAs('address', line, '')
  return Object.fromEntries(entries)
}

