import { ENDING_LETTERS, type HeadingIndex } from './heading-index.ts'
import type { SectionKind } from './section-kind.ts'

interface Hit {
  kind: SectionKind
  start: number
  length: number
}

/** What one part of a heading says. */
export interface HeadingPart {
  readonly kind?: SectionKind
  /** What it is about: of "Organization of Conferences", talks. */
  readonly objects: readonly SectionKind[]
  /** How many of its words are known; names of posts count against it. */
  readonly known: number
}

/** The kind that one part of a heading names. */
export function headingPart(index: HeadingIndex, words: readonly string[]): HeadingPart {
  const hits = findHits(index, words)
  const plain = words.filter((word) => isPlain(index, word)).length
  const hit = mainHit(index, words, hits)
  if (hit === undefined) return { objects: [], known: plain / 2 }
  const covered = words.filter(
    (word, at) => isPlain(index, word) || hits.some((each) => covers(each, at)),
  ).length
  const names = words.filter(
    (word, at) => index.names.has(word) && !hits.some((each) => covers(each, at)),
  ).length
  return {
    kind: hit.kind,
    objects: objectsOf(index, words),
    known: Math.max(0, covered - 2 * names),
  }
}

/** What stands behind the first preposition, whether or not the lexicon knows both as one phrase. */
function objectsOf(index: HeadingIndex, words: readonly string[]): SectionKind[] {
  const preposition = words.findIndex((word) => index.stopwords.has(word))
  return preposition < 0 ? [] : findHits(index, words.slice(preposition + 1)).map(({ kind }) => kind)
}

/** The longest known phrases, from left to right, without overlap. */
function findHits(index: HeadingIndex, words: readonly string[]): Hit[] {
  const hits: Hit[] = []
  for (let start = 0; start < words.length; start++) {
    const hit = longestAt(index, words, start)
    if (hit === undefined) continue
    hits.push(hit)
    start += hit.length - 1
  }
  return hits
}

/** Whether a known phrase may begin with a word, or end it. */
export function opensPhrase(index: HeadingIndex, word: string): boolean {
  return index.reach.has(word) || index.endings.has(word.slice(-ENDING_LETTERS))
}

function longestAt(index: HeadingIndex, words: readonly string[], start: number): Hit | undefined {
  const word = words[start] ?? ''
  for (let length = Math.min(index.reach.get(word) ?? 0, words.length - start); length > 0; length--) {
    const phrase = words.slice(start, start + length).join(' ')
    const kind = index.keywords.get(phrase) ?? (length > 1 ? index.headings.get(phrase) : undefined)
    if (kind !== undefined) return { kind, start, length }
  }
  const ending = index.endings.get(word.slice(-ENDING_LETTERS))?.find(([end]) => word.endsWith(end))
  return ending === undefined ? undefined : { kind: ending[1], start, length: 1 }
}

/** The head of the phrase: before the first preposition that follows a known word, the longest, else the last (or first). */
function mainHit(index: HeadingIndex, words: readonly string[], hits: readonly Hit[]): Hit | undefined {
  const [first] = hits
  if (first === undefined) return undefined
  const end = words.findIndex((word, at) => at >= first.start + first.length && index.stopwords.has(word))
  const candidates = end < 0 ? hits : hits.filter((hit) => hit.start < end)
  return candidates.reduce((best, hit) => {
    if (hit.length !== best.length) return hit.length > best.length ? hit : best
    return index.headFirst ? best : hit
  })
}

function covers(hit: Hit, at: number): boolean {
  return at >= hit.start && at < hit.start + hit.length
}

function isPlain(index: HeadingIndex, word: string): boolean {
  return index.qualifiers.has(word) || index.stopwords.has(word) || /^\d+$/.test(word)
}
