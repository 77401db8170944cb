import { looksLikePlace } from '../../fields/place.ts'
import type { SectionKind } from '../../languages/section-kind.ts'
import { findVolunteerRoles } from '../../lexicon/roles.ts'
import { type Passage, slice, split, trimPunctuation } from '../../passage/passage.ts'
import { listOf } from '../skills.ts'
import { roleScore } from './role-score.ts'

/** One body served, and the role that a list of bodies shares. */
export interface Clause {
  readonly role: Passage | undefined
  readonly text: Passage
}

/** `Reviewer for`, `*Editorial board:*`, `Gutachterin für`: a role, and the word or sign that opens its list. */
const LEAD = /^([^,;:.()]{3,70}?)(?:\s+(?:for|für|pour|para|per|voor|för|von|of|to)\s+(?:the\s+)?(?:journals?\s*:?\s+)?|\s*:\s+)(?=\S)/iu

const AND = /\s(?:and|und|et|y|e|en|och|og|ja|&)\s(?:the\s)?(?=\p{Lu})/gu

/** Cut a line into the bodies that it names; a line about one body is one clause. */
export function clausesOf(line: Passage, kind: SectionKind): Clause[] {
  const lead = LEAD.exec(line.text)
  const leadRole = lead?.[1] !== undefined && namesRole(lead[1]) ? slice(line, 0, lead[1].length) : undefined
  const list = lead && leadRole ? slice(line, lead[0].length) : line
  const bodies = bodiesOf(list, leadRole !== undefined, kind)
  if (bodies.length > 1) return bodies.map((text) => ({ role: leadRole, text }))
  const isList = leadRole !== undefined && lead !== null && /:\s+$/u.test(lead[0])
  return [isList || (leadRole && isReview(leadRole)) ? { role: leadRole, text: list } : { role: undefined, text: line }]
}

function bodiesOf(list: Passage, hasRole: boolean, kind: SectionKind): Passage[] {
  if (list.text.includes(';')) return split(list, /;/gu).map(trimPunctuation).filter(isWord)
  const isListKind = kind === 'review' || kind === 'membership'
  if (!hasRole && !isListKind) return [list]
  const elements = listOf(list)
  const [last] = elements.slice(-1)
  const bodies = [...elements.slice(0, -1), ...(last && elements.length > 1 ? split(last, AND) : last ? [last] : [])]
    .map(trimPunctuation)
    .filter(isWord)
  const isPlain = bodies.every((body) => /^["“„«*]?[\p{Lu}\d]|^e[A-Z]|^bio/u.test(body.text) && looksLikePlace(body.text) < 0.8)
  const [first] = bodies
  const startsWithRole = first !== undefined && roleScore(first.text) >= 0.5
  return bodies.length > 1 && isPlain && !startsWithRole ? bodies : [list]
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
