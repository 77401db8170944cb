import { looksLikeDepartment, looksLikeOrganisation, looksLikePosition } from '../fields/organisation.ts'
import { looksLikePlace } from '../fields/place.ts'
import { namesAward } from '../lexicon/clues.ts'
import { beginsConjunction } from '../lexicon/conjunctions.ts'
import { findVolunteerRoles } from '../lexicon/roles.ts'
import { type Part, partOf } from './parts/part.ts'

/**
 * Join the parts of one name: an enumeration that its last part closes (`Computers, Research, & Pedagogy Committee`,
 * `Study, Research, and Development Award`), and words that go on behind initials in brackets (`Area Studies (FLAS) Fellow`).
 */
export function joinNames(parts: readonly Part[]): Part[] {
  const joined: Part[] = []
  for (const part of parts) {
    const from = startOfEnumeration(joined, part) ?? startOfBracketed(joined, part)
    const first = from === undefined ? undefined : joined[from]
    const whole = first && partOf(first.line, first.start, part.end, first.separator, first.parenthesis)
    if (whole) joined.splice(from ?? 0, joined.length, whole)
    else joined.push(part)
  }
  return joined
}

/** Where the enumeration begins that a part with a conjunction closes, if it names a body or a prize. */
function startOfEnumeration(before: readonly Part[], last: Part): number | undefined {
  if (last.separator !== ',' || last.parenthesis || !beginsConjunction(last.text.text) || !isName(last))
    return
  let from = before.length
  while (from > 0 && isElement(before[from - 1], last)) {
    from -= 1
    if (before[from]?.separator !== ',') break
  }
  return from < before.length ? from : undefined
}

/** More words than these are no element of a name. */
const LONGEST_ELEMENT = 4

function isElement(part: Part | undefined, { line }: Part): boolean {
  if (!part || part.line !== line || part.parenthesis || part.quoted || part.bold || part.emphasis)
    return false
  const { text } = part.text
  const others = [looksLikeOrganisation, looksLikeDepartment, looksLikePosition, looksLikePlace]
  return (
    /^\p{Lu}\D*$/u.test(text) &&
    text.split(/\s+/u).length <= LONGEST_ELEMENT &&
    findVolunteerRoles(text).length === 0 &&
    others.every((looks) => looks(text) < 0.4)
  )
}

function isName({ text: { text } }: Part): boolean {
  return (
    Math.max(looksLikeOrganisation(text), looksLikeDepartment(text)) >= 0.35 ||
    namesAward(text) ||
    findVolunteerRoles(text).some(({ tag }) => tag === 'body')
  )
}

/** Where the name begins that goes on behind initials in brackets. */
function startOfBracketed(before: readonly Part[], next: Part): number | undefined {
  const [first, initials] = before.slice(-2)
  const goesOn =
    first?.line === next.line &&
    !first.parenthesis &&
    !first.quoted &&
    initials?.parenthesis &&
    INITIALS.test(initials.text.text) &&
    next.separator === '' &&
    !next.quoted &&
    /^\) $/u.test(next.line.text.slice(initials.end, next.start)) &&
    initials.start - first.end <= 2
  return goesOn && /^\p{Lu}/u.test(next.text.text) ? before.length - 2 : undefined
}

const INITIALS = /^\p{Lu}[\p{Lu}\d-]{1,7}$/u
