import { looksLikeDepartment, looksLikeOrganisation, looksLikePosition } from '../fields/organisation.ts'
import { headingKind } from '../languages/heading-kind.ts'
import { findIgnored } from '../lexicon/roles.ts'
import { type Passage, slice } from '../passage/passage.ts'
import type { Draft } from '../report/draft.ts'
import type { Reading } from '../sections/reading.ts'
import { looksLikeAddress } from './address-lines.ts'
import type { ContactLine } from './contact-line.ts'
import { isSiteLink } from './is-site-link.ts'

const LINES_LOOKED_AT = 10
const LONGEST = 140
const MOST_WORDS = 12
const SURELY_HEADING = 0.9

/** Take what the owner is by profession: the first line that names a position, else the line right below the name. */
export function takeLabel(reading: Reading, lines: readonly ContactLine[]): Draft | undefined {
  const free = lines
    .slice(0, LINES_LOOKED_AT)
    .filter(({ text, label }) => label === undefined && !reading.isTaken(text) && text.text.length <= LONGEST)
  const position = free.find(
    ({ text }) => !/[.!?]$|\d{5}/u.test(text.text) && looksLikePosition(text.text) >= 0.5,
  )
  if (position) return reading.take('position', withoutEmployer(position.text))
  const name = lines.findIndex(({ text }) => reading.isTaken(text))
  const below = name < 0 ? undefined : lines[name + 1]
  const title = below && free.includes(below) ? withoutEmployer(below.text) : undefined
  return title && isTitle(title) ? reading.take('position', title) : undefined
}

/** The position, and those beside it on the same line, up to the name of an organisation. */
function withoutEmployer(text: Passage): Passage {
  for (const match of text.text.matchAll(/\s(?:[/–—]|-{1,3})\s|\s*,\s/gu)) {
    const rest = text.text.slice(match.index + match[0].length)
    if (looksLikeOrganisation(rest) > 0.5 && looksLikePosition(rest) < 0.5) return slice(text, 0, match.index)
  }
  return text
}

/** A few words that are no address, no link to another page and no sentence: `Biologist & Photographer`. */
function isTitle(text: Passage): boolean {
  const words = text.text.split(/\s+/u)
  return (
    /^\p{Lu}/u.test(text.text) &&
    !/[\d@:]|\p{Ll}{3}\s?[.…!?]+$/u.test(text.text) &&
    words.length <= MOST_WORDS &&
    (headingKind(text.text)?.score ?? 0) < SURELY_HEADING &&
    findIgnored(text.text).length === 0 &&
    Math.max(looksLikeOrganisation(text.text), looksLikeDepartment(text.text)) < 0.5 &&
    !isSiteLink(text) &&
    !looksLikeAddress(text.text)
  )
}
