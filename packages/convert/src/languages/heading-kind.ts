import { HEADING_INDEXES } from '../tables/heading-indexes.ts'
import { fold } from './fold.ts'
import type { HeadingIndex } from './heading-index.ts'
import { headingPart, opensPhrase } from './heading-part.ts'
import { headingText } from './heading-text.ts'
import type { SectionKind } from './section-kind.ts'

export interface HeadingReading {
  /** The first of `kinds`. */
  kind: SectionKind
  /** From 0 to 1: 1 for a heading of the lexicon, less the more of the heading is unknown. */
  score: number
  /** Every kind that a mixed heading names, in its order. */
  kinds: SectionKind[]
  /** The language whose words were found. */
  language: string
}

/**
 * What a heading announces, or nothing where no word of it is known. Reads every language; `languages` (BCP 47), the
 * likeliest first, decide where a heading means different things in two of them.
 */
export function headingKind(
  heading: string,
  ...languages: readonly (string | undefined)[]
): HeadingReading | undefined {
  const text = fold(headingText(heading))
  if (text === '' || text.length > MAX_LENGTH) return undefined
  const words = text.split(' ')
  let best: HeadingReading | undefined
  for (const index of inOrder(languages)) {
    const reading = readIn(index, words)
    if (reading !== undefined && (best === undefined || reading.score > best.score)) best = reading
    if (best?.score === 1) return best
  }
  return ofSharedMember(heading, languages, best)
}

/** Whether a heading only tells one group from another: "Previous", "Selected", "Other". */
export function saysNothing(heading: string): boolean {
  const words = fold(headingText(heading)).split(' ')
  return HEADING_INDEXES.some((index) => withoutQualifiers(words, index) === '')
}

/** What compounds that share their last member announce: `Seminar- und Lehrtätigkeit`, `Publikations- und Vortragsverzeichnis`. */
function ofSharedMember(
  heading: string,
  languages: readonly (string | undefined)[],
  known: HeadingReading | undefined,
): HeadingReading | undefined {
  const last = heading.replace(CUT_SHORT, '')
  const found = last === heading ? undefined : headingKind(last, ...languages)
  const score = LESS * (found?.score ?? 0)
  if (!found || score <= (known?.score ?? 0)) return known
  const firsts = [...heading.matchAll(CUT_SHORT)].flatMap(
    ({ groups }) => headingKind(groups?.stem ?? '', ...languages)?.kinds ?? [],
  )
  const kinds = [...new Set([...firsts, ...found.kinds])]
  return { ...found, score, kind: kinds[0] ?? found.kind, kinds }
}

const CUT_SHORT = /(?<stem>\p{L}{3,40}?)s?-\s+(?=\p{Ll})/gu
const LESS = 0.9

const MAX_LENGTH = 120

/** All languages, those that are preferred first. */
function inOrder(languages: readonly (string | undefined)[]): readonly HeadingIndex[] {
  const codes = languages.map((language) => language?.toLowerCase().split('-')[0])
  const preferred = codes.flatMap((code) => HEADING_INDEXES.filter((index) => index.code === code))
  return preferred.length === 0 ? HEADING_INDEXES : [...new Set([...preferred, ...HEADING_INDEXES])]
}

function readIn(index: HeadingIndex, words: readonly string[]): HeadingReading | undefined {
  const joined = words.filter((word) => word !== '&' && !index.conjunctions.has(word))
  const key = joined.join(' ')
  const exact = index.headings.get(key)
  if (exact !== undefined) return whole(index, exact, 1)
  const bare = withoutQualifiers(joined, index)
  const qualified = bare === key ? undefined : index.headings.get(bare)
  if (qualified !== undefined) return whole(index, qualified, 0.95)
  const compact = key.length >= 6 ? compactHeading(index, joined.join('')) : undefined
  if (compact !== undefined) return whole(index, compact, 0.9)
  return words.some((word) => opensPhrase(index, word)) ? mixed(index, words) : undefined
}

function whole(index: HeadingIndex, kind: SectionKind, score: number): HeadingReading {
  return { kind, score, kinds: [kind], language: index.code }
}

function withoutQualifiers(words: readonly string[], { qualifiers }: HeadingIndex): string {
  const kept: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (qualifiers.has(`${word} ${words[at + 1]}`)) at++
    else if (!qualifiers.has(word) && !/^\d+$/.test(word)) kept.push(word)
  }
  return kept.join(' ')
}

/** A heading whose words are run together, or are parted where they are one. */
function compactHeading(index: HeadingIndex, compact: string): SectionKind | undefined {
  return index.compact.get(compact) ?? index.headings.get(compact)
}

/**
 * A heading of several parts: each names its kind, but not one without a kind (`Academic` in `Academic and ...`), nor one
 * more object of the first (`Organization of Conferences and Workshops`).
 */
function mixed(index: HeadingIndex, words: readonly string[]): HeadingReading | undefined {
  const kinds: SectionKind[] = []
  let objects: readonly SectionKind[] = []
  let known = 0
  let total = 0
  for (const part of parts(words, index.conjunctions)) {
    const read = headingPart(index, part)
    known += read.known
    total += part.length
    if (read.kind !== undefined && objects.includes(read.kind)) continue
    objects = read.objects
    if (read.kind !== undefined && !kinds.includes(read.kind)) kinds.push(read.kind)
  }
  const [kind] = kinds
  return kind === undefined ? undefined : { kind, score: (0.9 * known) / total, kinds, language: index.code }
}

function parts(words: readonly string[], conjunctions: ReadonlySet<string>): string[][] {
  const found: string[][] = [[]]
  for (const word of words) {
    if (word === '&' || conjunctions.has(word)) found.push([])
    else found.at(-1)?.push(word)
  }
  return found.filter((part) => part.length > 0)
}
