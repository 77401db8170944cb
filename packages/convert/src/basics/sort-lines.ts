import { findDates } from '../fields/find-dates.ts'
import { headingKind } from '../languages/heading-kind.ts'
import { labelKind } from '../languages/label-kind.ts'
import { findIgnored } from '../lexicon/roles.ts'
import { type Passage, slice, split } from '../passage/passage.ts'
import type { Draft } from '../report/draft.ts'
import type { Reading } from '../sections/reading.ts'
import { addressLines } from './address-lines.ts'
import type { ContactLine } from './contact-line.ts'
import { isProse } from './is-prose.ts'
import { isSiteLink } from './is-site-link.ts'

/** What is left of a head when names and contacts are taken. */
export interface SortedLines {
  readonly address: readonly Passage[]
  readonly prose: readonly Passage[]
  readonly modified: Draft | undefined
}

const LEAST_WORDS_OF_PROSE = 14

/** Sort the rest of the head: lines of an address, running text, the date of the document; titles, lone labels and links to other pages are structure. */
export function sortLines(reading: Reading, lines: readonly ContactLine[]): SortedLines {
  const labelled: Passage[] = []
  const unlabelled: Passage[] = []
  const prose: Passage[] = []
  let modified: Draft | undefined
  for (const line of lines) {
    const { text, label } = line
    if (isProse(line) && !reading.isTaken(text)) prose.push(text)
    else
      for (const rest of reading.rest(text).flatMap((part) => split(part, /\s+[·•|]\s+/gu))) {
        const date = documentDate(rest)
        if (isStructure(rest.text) || isSiteLink(rest)) reading.drop(rest)
        else if (
          date &&
          label === undefined &&
          (unlabelled.length === 0 || findIgnored(rest.text).length > 0)
        ) {
          modified ??= reading.takeAs('date', slice(rest, date.index, date.index + date.length), date.start)
          reading.drop(rest)
        } else if (label === undefined && isSentence(rest.text)) prose.push(rest)
        else if (label === undefined) unlabelled.push(rest)
        else if (label === 'address' || label === 'office') labelled.push(rest)
      }
  }
  const ofAddress = addressLines(unlabelled)
  return { address: [...labelled, ...unlabelled.filter((line) => ofAddress.has(line))], prose, modified }
}

/** "Curriculum vitae", "last updated", a lone "Tel." or emoji, a label whose value was taken. */
function isStructure(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '')
  if (letters.length <= 1 && !/\d/u.test(text)) return true
  if (/^[^\d:]{1,30}:$/u.test(text)) return true
  if (labelKind(text.replace(/[.:]+$/u, '')) !== undefined) return true
  if (headingKind(text)?.kind === 'ignored') return true
  return findIgnored(text).some((phrase) => phrase.length / text.length > 0.5)
}

/** A line that is a date, or a date after "updated": when the document was written. */
function documentDate(text: Passage): { start: string; index: number; length: number } | undefined {
  const [date] = findDates(text.text)
  if (!date?.start || date.range) return undefined
  const rest = text.text.slice(0, date.index) + text.text.slice(date.index + date.length)
  const words = rest.match(/\p{L}+/gu) ?? []
  return words.length <= 2 && !/\d/u.test(rest)
    ? { start: date.start, index: date.index, length: date.length }
    : undefined
}

function isSentence(text: string): boolean {
  const words = text.split(/\s+/u).length
  if (words >= LEAST_WORDS_OF_PROSE) return true
  return (
    words >= LEAST_WORDS_OF_A_SENTENCE &&
    /\p{Ll}{3}[!?…]?\.?$/u.test(text) &&
    /[.!?…]$/u.test(text) &&
    !/\d{3}/u.test(text)
  )
}

const LEAST_WORDS_OF_A_SENTENCE = 5
