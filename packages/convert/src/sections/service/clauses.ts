import { findDates } from '../../fields/find-dates.ts'
import { looksLikePlace } from '../../fields/place.ts'
import type { SectionKind } from '../../languages/section-kind.ts'
import { isJoining } from '../../lexicon/joining-words.ts'
import { findVolunteerRoles } from '../../lexicon/roles.ts'
import { join, type Passage, slice, split, trimPunctuation } from '../../passage/passage.ts'
import { listOf } from '../list-of.ts'
import { roleScore } from './role-score.ts'

/** One body served, and the role that a list of bodies shares. */
export interface Clause {
  readonly role: Passage | undefined
  readonly text: Passage
}

/** `Reviewer for`, `*Editorial board:*`, `Gutachterin für`: a role, and the word or sign that opens its list. */
const LEAD =
  /^([^,;:.()]{3,70}?)(?:\s+(?:for|für|pour|para|per|voor|för|von|of|to)\s+(?:the\s+)?(?:(?:following\s+)?journals:?\s+)?|\s*:\s+)(?=\S)/iu

const AND = /\s(?:and|und|et|y|e|en|och|og|ja|&)\s(?:the\s)?(?=\p{Lu})/gu

/** Cut a line into the bodies that it names; a line about one body is one clause. */
export function clausesOf(line: Passage, kind: SectionKind, above: Passage | undefined): Clause[] {
  const lead = LEAD.exec(line.text)
  const leadRole =
    lead?.[1] !== undefined && opensList(lead[0], lead[1]) ? slice(line, 0, lead[1].length) : undefined
  const list = lead && leadRole ? slice(line, lead[0].length) : line
  const listed = leadRole !== undefined || (above !== undefined && isReview(above))
  const bodies = bodiesOf(list, listed, kind)
  if (bodies.length > 1) return bodies.map((text) => ({ role: leadRole, text }))
  const sentences = leadRole ? [] : sentencesOf(line)
  if (sentences.length > 1) return sentences.flatMap((sentence) => clausesOf(sentence, kind, above))
  const isList = leadRole !== undefined && lead !== null && /:\s+$/u.test(lead[0])
  return [
    isList || (leadRole && isReview(leadRole))
      ? { role: leadRole, text: list }
      : { role: undefined, text: line },
  ]
}

function bodiesOf(list: Passage, hasRole: boolean, kind: SectionKind): Passage[] {
  const isList = hasRole || kind === 'review' || kind === 'membership'
  const pieces = split(list, /;/gu).map(trimPunctuation).filter(isWord)
  return isList ? pieces.flatMap(elementsOf) : pieces
}

/** The elements of a plain enumeration; a piece with a role or a place among its parts is about one body. */
function elementsOf(list: Passage): Passage[] {
  const elements = listOf(list)
  const [last] = elements.slice(-1)
  const bodies = [
    ...elements.slice(0, -1),
    ...(last && elements.length > 1 ? split(last, AND) : last ? [last] : []),
  ]
    .map(withoutArticle)
    .filter(isWord)
    .reduce<Passage[]>(joinDates, [])
  const isPlain = bodies.every(
    (body) => /^["“„«*]?[\p{Lu}\d]|^e[A-Z]|^bio/u.test(body.text) && looksLikePlace(body.text) < 0.8,
  )
  const [first] = bodies
  const startsWithRole = first !== undefined && roleScore(first.text) >= 0.5
  return bodies.length > 1 && isPlain && !startsWithRole ? bodies : [list]
}

/** `Science Foundation, 2020 and 2023`: an element that is only a time belongs to the one before. */
function joinDates(bodies: Passage[], element: Passage): Passage[] {
  const last = bodies.at(-1)
  const words = findDates(element.text).reduce((text, date) => text.replace(date.text, ''), element.text)
  if (last && isJoining(words)) return [...bodies.slice(0, -1), join([last, element], ', ')]
  return [...bodies, element]
}

/** Sentences that each name a role or a time are about one body each. */
function sentencesOf(line: Passage): Passage[] {
  const sentences = split(line, /(?<=\p{Ll}{3}|\d{4}|\))\.\s+(?=\p{Lu})/gu)
    .map(trimPunctuation)
    .filter(isWord)
  return sentences.every(
    (sentence) => namesRole(sentence.text.split(/[,(]/u)[0] ?? '') || findDates(sentence.text).length > 0,
  )
    ? sentences
    : []
}

function withoutArticle(passage: Passage): Passage {
  const trimmed = trimPunctuation(passage)
  const article = /^(?:the|die|der|das|la|le|les|l['’]|el)\s+(?=\p{Lu})/u.exec(trimmed.text)
  return article ? slice(trimmed, article[0].length) : trimmed
}

/** A colon after any role opens a list; a preposition does so after a reviewer's: a dean of studies is dean of one thing. */
function opensList(lead: string, role: string): boolean {
  const isReviewer = findVolunteerRoles(role).some((phrase) => phrase.tag === 'review')
  return namesRole(role) && (isReviewer || /:\s*$/u.test(lead))
}

function namesRole(text: string): boolean {
  return roleScore(text) >= 0.45
}

function isReview(role: Passage): boolean {
  return findVolunteerRoles(role.text).some((phrase) => phrase.tag === 'review')
}

function isWord(passage: Passage): boolean {
  return /\p{L}/u.test(passage.text)
}
