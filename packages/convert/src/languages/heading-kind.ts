import { fold } from './fold.ts'
import { type HeadingIndex, headingIndexes, withoutConjunctions } from './heading-index.ts'
import { headingPart } from './heading-part.ts'
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
 * What a heading announces, or nothing where no word of it is known. Reads every language; `language` (BCP 47)
 * decides where a heading means different things in two of them.
 */
export function headingKind(heading: string, language?: string): HeadingReading | undefined {
  const text = fold(headingText(heading))
  if (text === '' || text.length > MAX_LENGTH) return undefined
  const order = language === undefined ? headingIndexes : preferred(language)
  let best: HeadingReading | undefined
  for (const index of order) {
    const reading = readIn(index, text)
    if (reading !== undefined && (best === undefined || reading.score > best.score)) best = reading
    if (best?.score === 1) return best
  }
  return best
}

const MAX_LENGTH = 120

function preferred(language: string): HeadingIndex[] {
  const [code] = language.toLowerCase().split('-')
  return [...headingIndexes].sort((a, b) => Number(b.code === code) - Number(a.code === code))
}

function readIn(index: HeadingIndex, text: string): HeadingReading | undefined {
  const key = withoutConjunctions(text, index.conjunctions)
  const exact = index.headings.get(key)
  if (exact !== undefined) return whole(index, exact, 1)
  const bare = withoutQualifiers(key, index)
  const qualified = index.headings.get(bare)
  if (qualified !== undefined) return whole(index, qualified, 0.95)
  const compact = key.length >= 6 ? index.compact.get(key.replaceAll(' ', '')) : undefined
  if (compact !== undefined) return whole(index, compact, 0.9)
  return mixed(index, text)
}

function whole(index: HeadingIndex, kind: SectionKind, score: number): HeadingReading {
  return { kind, score, kinds: [kind], language: index.code }
}

function withoutQualifiers(key: string, index: HeadingIndex): string {
  const words = key.split(' ')
  const kept: string[] = []
  for (let at = 0; at < words.length; at++) {
    const pair = `${words[at]} ${words[at + 1]}`
    if (index.qualifiers.has(pair)) at++
    else if (!index.qualifiers.has(words[at] ?? '') && !/^\d+$/.test(words[at] ?? ''))
      kept.push(words[at] ?? '')
  }
  return kept.join(' ')
}

/** A heading of several parts: each names its kind, and a part without one (`Academic` in `Academic and ...`) none. */
function mixed(index: HeadingIndex, text: string): HeadingReading | undefined {
  const kinds: SectionKind[] = []
  let known = 0
  let total = 0
  for (const words of parts(text, index.conjunctions)) {
    const part = headingPart(index, words)
    known += part.known
    total += words.length
    if (part.kind !== undefined && !kinds.includes(part.kind)) kinds.push(part.kind)
  }
  const [kind] = kinds
  return kind === undefined ? undefined : { kind, score: (0.9 * known) / total, kinds, language: index.code }
}

function parts(text: string, conjunctions: ReadonlySet<string>): string[][] {
  const found: string[][] = [[]]
  for (const word of text.split(' ')) {
    if (word === '&' || conjunctions.has(word)) found.push([])
    else found.at(-1)?.push(word)
  }
  return found.filter((words) => words.length > 0)
}
