import { findDates } from '../fields/find-dates.ts'
import { looksLikeDepartment, looksLikeOrganisation } from '../fields/organisation.ts'
import { looksLikePlace } from '../fields/place.ts'
import { countryOf } from '../fields/places/gazetteer.ts'
import { postalLine } from '../fields/places/postal-line.ts'
import type { Passage } from '../passage/passage.ts'

const LIKELY = 0.5
const PART = /[,•·|;\n]|\s[/–—-]\s/u
/** A house or a room: `Schillerstraße 6`, `12 rue Monge`, `P.O. Box 7`. */
const NUMBERED = /^\d{1,5}\p{L}?\s+\p{L}|\p{L}\s+(?!(?:19|20)\d\d$)\d{1,5}(?:\s?\p{L})?$/u
const LONGEST_NUMBERED = 8

/** Which lines are parts of an address: those that look like one, and those between them that say nothing of a time. */
export function addressLines(lines: readonly Passage[]): ReadonlySet<Passage> {
  const likely = lines.map(({ text }) => looksLikeAddress(text))
  const [first, last] = [likely.indexOf(true), likely.lastIndexOf(true)]
  return new Set(
    lines.filter(
      ({ text }, index) =>
        likely[index] || (index > first && index < last && first >= 0 && findDates(text).length === 0),
    ),
  )
}

/** Whether a part of a line is an organisation, a place, a country, a postal code with its city, or a numbered house. */
export function looksLikeAddress(text: string): boolean {
  return text
    .split(PART)
    .map((part) => part.trim())
    .some(
      (part) =>
        looksLikePlace(part) >= LIKELY ||
        looksLikeOrganisation(part) >= LIKELY ||
        looksLikeDepartment(part) >= LIKELY ||
        countryOf(part) !== undefined ||
        postalLine(part) !== undefined ||
        (NUMBERED.test(part) && part.split(/\s+/u).length <= LONGEST_NUMBERED),
    )
}
