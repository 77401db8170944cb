import { looksLikeDegree, parseDegree } from '../fields/degree.ts'
import { honoursIn } from '../fields/degrees/honours.ts'
import { scoreIn } from '../fields/degrees/score.ts'
import { looksLikeDepartment, looksLikeOrganisation } from '../fields/organisation.ts'
import { looksLikePlace } from '../fields/place.ts'
import { holdsConjunction } from '../lexicon/conjunctions.ts'
import { type Preposition, prepositionsAt } from '../lexicon/prepositions.ts'
import type { Passage } from '../passage/passage.ts'
import type { Evidence } from './evidence.ts'
import { joinBodies } from './join-bodies.ts'
import { mergePlaces } from './merge-places.ts'
import { type Part, partOf } from './parts/part.ts'
import { partsOf } from './parts/parts-of.ts'

const DEGREE = 0.4
const SCHOOL = 0.5

/** The parts of a line about a degree: cut at separators, and at the preposition in front of a school; the parts of one name joined. */
export function degreeParts(line: Passage): Part[] {
  return mergePlaces(line, joinBodies(partsOf(line))).flatMap(atSchool)
}

/** Where the school begins that stands behind a degree on its line; of several names without a word for schools it is the last. */
export function schoolBehind(degree: Part, parts: readonly Part[], isNamed: boolean): Part | undefined {
  const behind = parts.filter(
    (part) => !part.parenthesis && part.line === degree.line && part.start > degree.start,
  )
  const school = behind.find(
    (part) => part.separator === 'at' || looksLikeOrganisation(part.text.text) >= SCHOOL,
  )
  if (school || isNamed) return school
  const last = behind.at(-1)
  const hasField =
    (behind.length > 1 && behind[0]?.separator === ',') || parseDegree(degree.text.text)?.area !== undefined
  const isLast = hasField && last?.separator === ',' && isName(last) && !holdsConjunction(last.text.text)
  return isLast && looksLikePlace(last.text.text) < SCHOOL ? last : undefined
}

/** Where the degree ends that a school stands behind: before its preposition, if it has one. */
export function endBefore(school: Part, parts: readonly Part[]): number {
  const before = parts.findLast((part) => part.line === school.line && part.end <= school.start)
  return school.separator === 'at' && before ? before.end : school.start
}

/** Where no part looks like an institution, a capitalised one behind the degree is it: `PhD in Physics -- UCLouvain`. */
export function isNamedSchool({ part, place, position }: Evidence): boolean {
  return SEPARATORS.has(part.separator) && place < 0.5 && position < 0.5 && isName(part)
}

/** The subject that stands in brackets right behind a degree, or behind the institution that a dash opens: `PhD – Marsh University, Philosophy`. */
export function areaBeside(degree: Part, parts: readonly Part[]): Part | undefined {
  const behind = parts.filter((part) => part.line === degree.line && part.start > degree.start)
  const [next] = behind
  if (next?.parenthesis && isSubject(next)) return next
  const beside = next?.separator === '-' && isUnit(next) ? behind.find((part) => !isUnit(part)) : undefined
  return beside?.separator === ',' && isSubject(beside) ? beside : undefined
}

function isUnit({ text: { text } }: Part): boolean {
  return Math.max(looksLikeOrganisation(text), looksLikeDepartment(text)) >= SCHOOL
}

/** A few words with a capital that are no body and no place; initials are those of a body. */
function isSubject(part: Part): boolean {
  const { text } = part.text
  return !isUnit(part) && looksLikePlace(text) < SCHOOL && isName(part) && !/^[\p{Lu}\d.-]+$/u.test(text)
}

const SEPARATORS: ReadonlySet<string> = new Set(['-', ',', 'at'])

function isName({ text: { text } }: Part): boolean {
  return (
    /^\p{Lu}[^\d.!?()]{1,50}$/u.test(text) &&
    looksLikeDegree(text) < DEGREE &&
    scoreIn(text) === undefined &&
    honoursIn(text) === undefined
  )
}

/** `PhD in Physics at MIT`: a degree, and who gave it. */
function atSchool(part: Part): Part[] {
  if (part.quoted || part.parenthesis) return [part]
  const { text } = part.text
  const [leading] = prepositionsAt(text)
  for (const preposition of prepositionsAt(text).reverse()) {
    const at = part.start + preposition.index
    const left = partOf(part.line, part.start, at, part.separator, false)
    const right = partOf(part.line, at + preposition.length, part.end, 'at', false)
    if (!left || !right || !/^\p{Lu}/u.test(right.text.text) || looksLikeDegree(left.text.text) < DEGREE)
      continue
    const isOther = leading !== undefined && wordOf(text, preposition) !== wordOf(text, leading)
    if (isUnit(right) || isOther) return [left, right]
  }
  return [part]
}

function wordOf(text: string, { index, length }: Preposition): string {
  return text
    .slice(index, index + length)
    .trim()
    .toLowerCase()
}
