import { findDates } from '../../fields/find-dates.ts'
import { looksLikeOrganisation } from '../../fields/organisation.ts'
import { looksLikePlace } from '../../fields/place.ts'
import type { SectionKind } from '../../languages/section-kind.ts'
import { prepositionsOfRole } from '../../lexicon/prepositions.ts'
import { findVolunteerRoles } from '../../lexicon/roles.ts'
import { join, type Passage, slice, split, trimPunctuation } from '../../passage/passage.ts'
import { joinDates } from '../join-dates.ts'
import { listOf } from '../list-of.ts'
import { roleScore } from './role-score.ts'

/** One body served, and the role that a list of bodies shares. */
export interface Clause {
  /** The time before a list of bodies, which holds for each. */
  readonly date?: Passage
  readonly role: Passage | undefined
  readonly text: Passage
}

/** `Reviewer for`, `*Editorial board:*`, `Gutachterin für`: a role, and the word or sign that opens its list. */
const LEAD =
  /^([^,;:.()]{3,70}?)(?:\s+(?:for|für|pour|para|per|voor|för|von|of|to)\s+(?:the\s+)?(?:(?:following\s+)?journals:?\s+)?|\s+(?:de(?: la| las| los)?|del|dell[ae]|dei|di|do|da|du|des)\s+(?=[\p{Lu}“«])|\s*:\s+)(?=\S)/u

/** A colon after a role opens a list, whatever stands before it. */
const LIST = /^([^,;:.()]{3,70}?)\s*:\s+(?=\S)/u

const AND = /\s(?:and|und|et|y|e|en|och|og|ja|&)\s(the\s)?(?=\p{Lu})/gu

/** Cut a line into the bodies that it names; a line about one body is one clause. */
export function clausesOf(line: Passage, kind: SectionKind, above: Passage | undefined): Clause[] {
  const [first] = findDates(line.text)
  const end = first && first.index <= 2 ? first.index + first.length : 0
  const separator = /^[\s:,;.|–—-]*/u.exec(line.text.slice(end))?.[0].length ?? 0
  const clauses = end > 0 ? bodiesIn(slice(line, end + separator), kind, above) : []
  const isDatedOnce =
    clauses.length > 0 && clauses.every(({ text }) => isWord(text) && findDates(text.text).length === 0)
  return isDatedOnce
    ? clauses.map((clause) => ({ ...clause, date: slice(line, 0, end) }))
    : bodiesIn(line, kind, above)
}

function bodiesIn(line: Passage, kind: SectionKind, above: Passage | undefined): Clause[] {
  const sentences = sentencesOf(line)
  if (sentences.length > 1) return sentences.flatMap((sentence) => bodiesIn(sentence, kind, above))
  const held = officesHeld(line)
  if (held.length > 1) return held.map((text) => ({ role: undefined, text }))
  const lead = LIST.exec(line.text) ?? LEAD.exec(line.text) ?? leadOfItalics(line)
  const several = lead?.[1] === undefined ? [] : societiesIn(lead[1], slice(line, lead[0].length))
  if (lead?.[1] && several.length > 1) {
    const role = slice(line, 0, lead[1].length)
    return several.map((text) => ({ role, text }))
  }
  const leadRole =
    lead?.[1] !== undefined && opensList(lead[0], lead[1]) ? slice(line, 0, lead[1].length) : undefined
  const list = lead && leadRole ? slice(line, lead[0].length) : line
  const listed = leadRole !== undefined || (above !== undefined && isReviewer(above.text))
  const bodies = bodiesOf(list, listed, kind)
  if (bodies.length > 1) return bodies.map((text) => ({ role: leadRole, text }))
  const isList = leadRole !== undefined && lead !== null && /:\s+$/u.test(lead[0])
  return [
    isList || (leadRole && isReviewer(leadRole.text))
      ? { role: leadRole, text: list }
      : { role: undefined, text: line },
  ]
}

/** `Member of AGU and EGU`: each element as a whole names a body. */
function societiesIn(role: string, list: Passage): Passage[] {
  if (!findVolunteerRoles(role).some(({ tag }) => tag === 'membership')) return []
  const bodies = listOf(list)
    .flatMap((element) => atLastAnd(element, false))
    .map(withoutArticle)
  return bodies.every(({ text }) => looksLikeOrganisation(text) >= LEAST_BODY) ? bodies : []
}

/** Initials alone are a body, too. */
const LEAST_BODY = 0.35

/** `Reviewer, *Geology, Tectonics*`: a reviewer's role before several names in italics opens a list of them. */
function leadOfItalics({ text, marks }: Passage): RegExpExecArray | null {
  const lead = /^([^,;:.()]{3,70}?),\s+(?=\S)/u.exec(text)
  const set = marks.find(({ kind, start }) => kind === 'emphasis' && start === lead?.[0].length)
  return set && isReviewer(lead?.[1] ?? '') && text.slice(set.start, set.end).includes(', ') ? lead : null
}

function bodiesOf(list: Passage, hasRole: boolean, kind: SectionKind): Passage[] {
  const isList = hasRole || kind === 'review' || kind === 'membership'
  const pieces = split(list, /;(?![^()]*\))/gu)
    .map(trimPunctuation)
    .filter(isWord)
  return isList ? pieces.flatMap(elementsOf) : pieces
}

/** The elements of a plain enumeration; a piece with a role or a place among its parts is about one body. */
function elementsOf(list: Passage): Passage[] {
  const elements = listOf(list)
  const [last] = elements.slice(-1)
  const bodies = joinDates(
    [...elements.slice(0, -1), ...(last ? atLastAnd(last, elements.length === 1) : [])]
      .map(withoutArticle)
      .filter((element) => /[\p{L}\p{N}]/u.test(element.text)),
  )
  const isPlain = bodies.every(
    (body) => /^["“„«*]?[\p{Lu}\d]|^e[A-Z]|^bio/u.test(body.text) && looksLikePlace(body.text) < 0.8,
  )
  const [first] = bodies
  const startsWithRole = first !== undefined && roleScore(first.text) >= 0.5
  return bodies.length > 1 && isPlain && !startsWithRole ? bodies : [list]
}

/**
 * `the Arts and Humanities Council and the Science Foundation`: the last conjunction joins the elements, one before an
 * article rather than others; in an element alone only one between names in italics does.
 */
function atLastAnd(element: Passage, isAlone: boolean): Passage[] {
  const all = [...element.text.matchAll(AND)]
  const and = isAlone
    ? all.find((match) => standsBetweenNames(element, match))
    : (all.findLast(({ 1: article }) => article !== undefined) ?? all.at(-1))
  return and ? [slice(element, 0, and.index), slice(element, and.index + and[0].length)] : [element]
}

function standsBetweenNames({ marks }: Passage, { index, 0: text }: RegExpExecArray): boolean {
  return marks.some(({ end }) => end === index) && marks.some(({ start }) => start === index + text.length)
}

/** Sentences that each name a role or a time are about one body each. */
function sentencesOf(line: Passage): Passage[] {
  const sentences = split(line, /(?<=\p{Ll}{3}|\d{2}|\))\.\s+(?=\p{Lu})/gu)
    .map(trimPunctuation)
    .filter(isWord)
  const areBodies = sentences.every(
    ({ text }) => namesRoleAndBody(text) || (findDates(text).length > 0 && !isDate(text)),
  )
  return areBodies ? sentences : []
}

function isDate(text: string): boolean {
  return findDates(text)[0]?.length === text.replace(/[.\s]+$/u, '').length
}

/** `President` alone is no sentence about a body: that follows in the next. */
function namesRoleAndBody(text: string): boolean {
  const [role = ''] = text.split(/[,(]/u)
  return namesRole(role) && (role !== text || prepositionsOfRole(text).length > 0)
}

/** `Time Allocation Committee, member 2018–2020, chair 2021`: offices in one body, each with its own time. */
function officesHeld(line: Passage): Passage[] {
  const [body, ...offices] = listOf(line)
  const areOffices = offices.every((office) => {
    const [role] = findVolunteerRoles(office.text)
    return role?.index === 0 && findDates(office.text).length > 0
  })
  const isBody =
    body !== undefined &&
    findDates(body.text).length === 0 &&
    findVolunteerRoles(body.text).every(({ tag }) => tag === 'body')
  return isBody && areOffices ? offices.map((office) => join([body, office], ', ')) : []
}

function withoutArticle(passage: Passage): Passage {
  const trimmed = trimPunctuation(passage)
  const article = /^(?:the|die|der|das|la|le|les|l['’]|el)\s+(?=\p{Lu})/u.exec(trimmed.text)
  return article ? slice(trimmed, article[0].length) : trimmed
}

/** A colon after any role opens a list; a preposition does so after a reviewer's: a dean of studies is dean of one thing. */
function opensList(lead: string, role: string): boolean {
  return namesRole(role) && (isReviewer(role) || /:\s*$/u.test(lead))
}

function namesRole(text: string): boolean {
  return roleScore(text) >= 0.45
}

function isReviewer(role: string): boolean {
  return findVolunteerRoles(role).some((phrase) => phrase.tag === 'review')
}

function isWord(passage: Passage): boolean {
  return /\p{L}/u.test(passage.text)
}
