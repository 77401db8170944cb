import { findDates } from '../fields/find-dates.ts'
import { headingKind } from '../languages/heading-kind.ts'
import { labelKind } from '../languages/label-kind.ts'
import { findIgnored } from '../lexicon/roles.ts'
import { type Passage, slice } from '../passage/passage.ts'
import type { Draft } from '../report/draft.ts'
import type { Reading } from '../sections/reading.ts'
import type { ContactLine } from './contact-line.ts'

/** What is left of a head when names and contacts are taken. */
export interface SortedLines {
  readonly address: readonly Passage[]
  readonly prose: readonly Passage[]
  readonly modified: Draft | undefined
}

const LEAST_WORDS_OF_PROSE = 14

/** Sort the rest of the head: lines of an address, running text, the date of the document; titles and lone labels are structure. */
export function sortLines(reading: Reading, lines: readonly ContactLine[]): SortedLines {
  const address: Passage[] = []
  const prose: Passage[] = []
  let modified: Draft | undefined
  for (const { text, label } of lines) {
    for (const rest of reading.rest(text)) {
      const date = documentDate(rest)
      if (isStructure(rest.text)) reading.drop(rest)
      else if (date && label === undefined && address.length === 0) {
        modified ??= reading.takeAs('date', slice(rest, date.index, date.index + date.length), date.start)
        reading.drop(rest)
      } else if (label === undefined && wordsOf(rest.text) >= LEAST_WORDS_OF_PROSE) prose.push(rest)
      else if (label === undefined || label === 'address' || label === 'office') address.push(rest)
    }
  }
  return { address, prose, modified }
}

/** "Curriculum vitae", "last updated", a lone "Tel." or emoji. */
function isStructure(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '')
  if (letters.length <= 1 && !/\d/u.test(text)) return true
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

function wordsOf(text: string): number {
  return text.split(/\s+/u).length
}
