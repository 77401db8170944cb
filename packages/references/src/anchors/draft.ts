import type { CitationDate, CitationName } from '@offprint/schema'
import type { ReferenceText } from '../types.ts'

/** The string fields of a citation that the parser fills. */
export type TextField =
  | 'title'
  | 'container-title'
  | 'collection-title'
  | 'collection-number'
  | 'publisher'
  | 'publisher-place'
  | 'event-title'
  | 'event-place'
  | 'volume'
  | 'issue'
  | 'page'
  | 'number'
  | 'number-of-pages'
  | 'chapter-number'
  | 'edition'
  | 'version'
  | 'genre'
  | 'medium'
  | 'status'
  | 'note'
  | 'authority'
  | 'reviewed-title'
  | 'year-suffix'
  | 'DOI'
  | 'URL'
  | 'PMID'
  | 'PMCID'
  | 'ISBN'
  | 'ISSN'

type DateField = 'issued' | 'accessed' | 'submitted'
export type NameField = 'author' | 'editor' | 'translator' | 'container-author' | 'reviewed-author'

/** One value and where it stands. */
export type Part = TextPart | DatePart | NamePart

interface TextPart extends Place {
  readonly field: TextField
  readonly value: string
}

interface DatePart extends Place {
  readonly field: DateField
  readonly value: CitationDate
}

interface NamePart extends Place {
  readonly field: NameField
  readonly value: CitationName
}

interface Place {
  readonly start: number
  readonly end: number
}

export function isNamePart(part: Part): part is NamePart {
  return (
    part.field === 'author' ||
    part.field === 'editor' ||
    part.field === 'translator' ||
    part.field === 'container-author' ||
    part.field === 'reviewed-author'
  )
}

export function isDatePart(part: Part): part is DatePart {
  return part.field === 'issued' || part.field === 'accessed' || part.field === 'submitted'
}

/** What an anchor found: a stretch of text with the values in it. */
export interface Claim {
  /** What the stretch is, for what stands beside it. */
  readonly kind: ClaimKind
  readonly start: number
  readonly end: number
  readonly parts: readonly Part[]
}

export type ClaimKind =
  | 'label'
  | 'identifier'
  | 'link'
  | 'authors'
  | 'date'
  | 'locator'
  | 'editors'
  | 'intro'
  | 'edition'
  | 'genre'
  | 'thesis'
  | 'number'
  | 'series'
  | 'status'
  | 'extent'
  | 'note'
  | 'title'
  | 'event'

/** An item while it is read: its text, and what is taken of it. */
export interface Draft {
  readonly reference: ReferenceText
  readonly text: string
  readonly claims: Claim[]
  /** Per character, whether a claim has it. */
  readonly taken: Uint8Array
  /** Its words in lower case: most patterns can only match where one of theirs is among them. */
  readonly words: ReadonlySet<string>
}

export function createDraft(reference: ReferenceText): Draft {
  return {
    reference,
    text: reference.text,
    claims: [],
    taken: new Uint8Array(reference.text.length),
    words: wordSet(reference.text),
  }
}

const WORD = /[\p{L}\p{M}]+/gu

function wordSet(text: string): Set<string> {
  return new Set(text.toLowerCase().match(WORD) ?? [])
}

/** Whether any of the words stands in the item. */
export function hasWord({ words }: Draft, candidates: ReadonlySet<string>): boolean {
  if (words.size < candidates.size) {
    for (const word of words) if (candidates.has(word)) return true
    return false
  }
  for (const word of candidates) if (words.has(word)) return true
  return false
}

/** Take a stretch of text; false when part of it is taken already. */
export function claim(draft: Draft, found: Claim): boolean {
  if (!isFree(draft, found.start, found.end)) return false
  draft.taken.fill(1, found.start, found.end)
  draft.claims.push(found)
  return true
}

export function isFree(draft: Draft, start: number, end: number): boolean {
  for (let offset = start; offset < end; offset += 1) if (draft.taken[offset] === 1) return false
  return true
}

/** The text of a field as it is stored: on one line, without spaces at its ends. */
export function textPart(draft: Draft, field: TextField, start: number, end: number): Part {
  let from = start
  let to = end
  while (from < to && /\s/.test(draft.text[from] ?? '')) from += 1
  while (to > from && /\s/.test(draft.text[to - 1] ?? '')) to -= 1
  return { field, start: from, end: to, value: draft.text.slice(from, to).replace(/\s+/g, ' ') }
}
