import { looksLikeDegree } from '../fields/degree.ts'
import { looksLikeDepartment, looksLikeOrganisation, looksLikePosition } from '../fields/organisation.ts'
import { looksLikePlace } from '../fields/place.ts'
import { isCampus } from '../fields/places/campuses.ts'
import { headingKind } from '../languages/heading-kind.ts'
import { namesUniversity } from '../lexicon/clues.ts'
import { beginsConjunction, holdsConjunction } from '../lexicon/conjunctions.ts'
import { findVolunteerRoles } from '../lexicon/roles.ts'
import { joinQuoted } from './join-quoted.ts'
import { type Part, partOf } from './parts/part.ts'

/** Join the parts that name one body, its name in quotation marks among them: `Centro «Severo Ochoa»`. */
export function joinBodies(parts: readonly Part[]): Part[] {
  return joinPlainBodies(joinQuoted(parts, isBody))
}

/**
 * Join the parts that name one body: its own initials (`Universidade Federal de Pelotas, UFPel`), its campus (`University
 * of California, San Francisco`), its second name behind a dash (`University of Milano – Bicocca`), the fields of a department or a centre (`Department of Philosophy, History and Art
 * Studies`).
 */
export function joinPlainBodies(parts: readonly Part[]): Part[] {
  const joined: Part[] = []
  const open = [...parts]
  while (open.length > 0) {
    const part = open.shift()
    const last = joined.at(-1)
    if (!part) break
    const end = last ? endOfBody(last, part, open[0]) : undefined
    const whole =
      last && end ? partOf(last.line, last.start, end.end, last.separator, last.parenthesis) : undefined
    if (!whole) joined.push(part)
    else {
      joined[joined.length - 1] = whole
      if (end !== part) open.shift()
    }
  }
  return joined
}

/** The part with which the name goes on to its end: this one, or the next. */
function endOfBody(last: Part, part: Part, next: Part | undefined): Part | undefined {
  if (part.line !== last.line || last.parenthesis || part.parenthesis) return undefined
  const isNext = part.separator === ',' || part.separator === '-'
  if (isNext && isBody(last) && isCampus(last.text.text, part.text.text)) return part
  if (part.separator === '-') return isSecondName(last, part) ? part : undefined
  if (part.separator !== ',') return undefined
  if (isBody(last) && areInitials(part.text.text, last.text.text)) return part
  if (!listsFields(last) || !isField(part)) return undefined
  if (beginsConjunction(part.text.text) || holdsConjunction(part.text.text)) return part
  const goesOn = next?.separator === ',' && next.line === last.line && beginsConjunction(next.text.text)
  return goesOn && isField(next) ? next : undefined
}

function isBody(part: Part): boolean {
  return looksLikeOrganisation(part.text.text) >= 0.5
}

/** What tells a university apart behind a dash, and is neither a place nor a body of its own: `Université Toulouse – Jean-Jaurès`. */
function isSecondName({ text: university }: Part, part: Part): boolean {
  const { text } = part.text
  return (
    namesUniversity(university.text) &&
    looksLikePosition(university.text) < 0.4 &&
    SECOND_NAME.test(text) &&
    isField(part) &&
    looksLikeDegree(text) < 0.4 &&
    headingKind(text) === undefined
  )
}

const SECOND_NAME = /^\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}\p{Ll}[\p{L}'’-]*)?$/u

/** `UFPel`: capitals that are the first letters of words of the name, in its order from its first word on. */
function areInitials(text: string, name: string): boolean {
  const capitals = /^(?=.{2,10}$)\p{Lu}[\p{L}-]*\p{Lu}[\p{L}-]*$/u.test(text) ? text.match(/\p{Lu}/gu) : null
  if (!capitals) return false
  const initials = (name.match(/(?<![\p{L}\p{M}])\p{L}/gu) ?? []).map((letter) => letter.toUpperCase())
  if (capitals[0] !== initials[0]) return false
  let from = 0
  return capitals.every((capital) => {
    from = initials.indexOf(capital, from) + 1
    return from > 0
  })
}

function listsFields({ text: { text } }: Part): boolean {
  const body = Math.max(looksLikeDepartment(text), looksLikeOrganisation(text))
  const opensWithRole = looksLikePosition(text) >= 0.4 || findVolunteerRoles(text)[0]?.index === 0
  return body >= 0.5 && !opensWithRole && /\s\p{Ll}{2,3}\s/u.test(text) && !holdsConjunction(text)
}

function isField({ text: { text }, quoted, emphasis, bold }: Part): boolean {
  const others = [looksLikeOrganisation, looksLikeDepartment, looksLikePosition, looksLikePlace]
  return !quoted && !emphasis && !bold && !/\d/u.test(text) && others.every((looks) => looks(text) < 0.4)
}
