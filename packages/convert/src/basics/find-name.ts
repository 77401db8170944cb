import type { FrontMatterValue } from '../document/front-matter.ts'
import { findEmails } from '../fields/email.ts'
import { findDates } from '../fields/find-dates.ts'
import { looksLikePersonName } from '../fields/looks-like-person-name.ts'
import { type PersonName, parsePersonName } from '../fields/person-name.ts'
import { looksLikePlace } from '../fields/place.ts'
import { headingKind } from '../languages/heading-kind.ts'
import { findIgnored } from '../lexicon/roles.ts'
import { withoutDocumentTitle } from '../lexicon/without-document-title.ts'
import { type Passage, slice, split, trim, trimPunctuation } from '../passage/passage.ts'
import type { ContactLine } from './contact-line.ts'

/** The owner's name and the passages that print it. */
export interface FoundName {
  readonly person: PersonName
  readonly passages: readonly Passage[]
}

const LINES_LOOKED_AT = 14
const BONUS = { heading: 0.35, bold: 0.25, plain: 0 } as const
const LABELLED = 0.5
const LEAST = 0.5
const SURE = 0.7
const IN_EMAIL = 0.25

/** Find the owner's name: in the first lines (a heading or bold line before others), else in the front matter. */
export function findName(
  lines: readonly ContactLine[],
  matter: readonly FrontMatterValue[],
): FoundName | undefined {
  const email = emailParts(lines)
  let best: { found: FoundName; score: number } | undefined
  for (const [index, line] of lines.slice(0, LINES_LOOKED_AT).entries()) {
    if (line.label !== undefined && line.label !== 'name') continue
    for (const passage of candidates(line.text)) {
      const person = parsePersonName(passage.text)
      if (!person || isNoName(passage.text)) continue
      const score =
        looksLikePersonName(passage.text) +
        BONUS[line.role] +
        (line.label === 'name' ? LABELLED : 0) +
        (isInEmail(person.name, email) ? IN_EMAIL : 0) -
        0.02 * index
      if (score >= LEAST && (!best || score > best.score))
        best = { found: { person, passages: [passage] }, score }
    }
  }
  if (best && best.score >= SURE) return best.found
  return fromMatter(matter) ?? fromEmail(lines.slice(0, LINES_LOOKED_AT)) ?? best?.found
}

/** A heading, a place, an offer to download the document. */
function isNoName(text: string): boolean {
  return (
    headingKind(text)?.score === 1 ||
    looksLikePlace(text) >= SURE ||
    findIgnored(text).some((phrase) => phrase.length / text.length > 0.5)
  )
}

/** The line as it stands, up to a date, without a title such as "Curriculum vitae", and its parts between bars and dashes. */
function candidates(line: Passage): Passage[] {
  const { start, end } = withoutDocumentTitle(line.text)
  const bare = slice(line, start, end)
  const [date] = findDates(bare.text)
  const undated = date && date.index > 3 ? slice(bare, 0, date.index) : bare
  const parts = split(undated, /\s+[|•·–—-]\s+|\t+|\s{3,}/gu)
  const [first] = split(undated, /\s*[,;]\s+/gu)
  return [
    undated,
    ...(first && first.text.length < undated.text.length ? [first] : []),
    ...(parts.length > 1 ? parts : []),
  ]
    .map(trimPunctuation)
    .filter((part) => part.text.length > 3)
}

function fromMatter(matter: readonly FrontMatterValue[]): FoundName | undefined {
  const value = (...keys: readonly string[]): Passage | undefined =>
    matter.find(({ key }) => keys.includes(key.split('.').at(-1) ?? ''))?.text
  const first = value('firstname', 'first_name', 'first-name', 'given', 'given_name', 'vorname')
  const last = value('lastname', 'last_name', 'last-name', 'family', 'surname', 'nachname')
  if (first && last) {
    const person = parsePersonName(`${first.text} ${last.text}`)
    if (person) return { person, passages: [first, last] }
  }
  for (const passage of [value('name'), value('author'), value('title'), value('fullname')]) {
    const person =
      passage && !isNoName(passage.text) && looksLikePersonName(passage.text) >= LEAST
        ? parsePersonName(passage.text)
        : undefined
    if (person && passage) return { person, passages: [trim(passage)] }
  }
  return undefined
}

/** The capitalised words around one that the e-mail address repeats: `Dr. X ebba.lindefors@…` names Ebba Lindefors. */
function fromEmail(lines: readonly ContactLine[]): FoundName | undefined {
  const parts = emailParts(lines)
  for (const { text } of lines) {
    for (const run of text.text.matchAll(NAME_RUN)) {
      const words = run[0].split(/\s+/u)
      const known = words.filter((word) => word.split('-').some((part) => parts.has(fold(part)))).length
      const person = known > 0 && words.length > 1 ? parsePersonName(run[0]) : undefined
      if (person) return { person, passages: [slice(text, run.index, run.index + run[0].length)] }
    }
  }
  return undefined
}

/** The words of the e-mail addresses before their `@`. */
function emailParts(lines: readonly ContactLine[]): ReadonlySet<string> {
  const emails = lines.flatMap(({ text }) => findEmails(text.text))
  const words = emails.flatMap(({ value }) => fold(value.split('@')[0] ?? '').split(/[._-]+/u))
  return new Set(words.filter((word) => word.length > 2))
}

function isInEmail(name: string, email: ReadonlySet<string>): boolean {
  return fold(name)
    .split(/[\s-]+/u)
    .some((word) => word.length > 2 && email.has(word))
}

/** Two to four capitalised words, particles between them. */
const NAME_RUN =
  /\p{Lu}[\p{L}\p{M}.'’-]+(?:\s(?:de|da|do|del|della|la|van|von|der|den|ten|el|al|dos|das|\p{Lu}[\p{L}\p{M}.'’-]*)){1,4}/gu

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss')
}
