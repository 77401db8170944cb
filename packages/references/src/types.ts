import type { Citation, CitationName, CitationType } from '@offprint/schema'
import type { PhrasingContent } from 'mdast'

/** A stretch of text that the document sets off, or links. */
export interface Mark {
  readonly kind:
    | 'strong'
    | 'emphasis'
    | 'underline'
    | 'link'
    | 'code'
    | 'superscript'
    | 'subscript'
    | 'delete'
  /** UTF-16 offset into the text, inclusive. */
  readonly start: number
  /** UTF-16 offset into the text, exclusive. */
  readonly end: number
  readonly url?: string
}

/** The text of one item, and the marks that lie on it. */
export interface ReferenceText {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** One item of a reference list: plain text, Markdown's phrasing content, or text with marks. */
export type ReferenceInput = string | readonly PhrasingContent[] | ReferenceText

/** What is known of a list before it is read. */
export interface ReferenceOptions {
  /** The names of the CV's owner in every known form, former names included. */
  readonly owner?: readonly string[]
  /** The heading above the list: evidence for the type of its items. */
  readonly heading?: string
  /** The types that the heading suggests, likeliest first; stands in for `heading`. */
  readonly types?: readonly CitationType[]
  /** BCP 47 tag of the document. */
  readonly language?: string
}

/** Where a value was read. */
export interface ReferenceSpan {
  /** JSON pointer into the parsed reference, such as `/citation/title`. */
  readonly pointer: string
  readonly start: number
  readonly end: number
}

/** One reference, read. */
export interface ParsedReference {
  citation: Citation
  /** The authors as printed, with marks and `et al.`. */
  authors: string[]
  links: { label?: string; url: string }[]
  spans: ReferenceSpan[]
  /** What no field took. */
  rest: { start: number; end: number; text: string }[]
  messages: { reason: string; start: number; end: number }[]
}

/** The ways in which a list writes persons. */
export type NameForm =
  | 'family-initials' // Ma J
  | 'inverted' // Ma, J.; Ma, Jackie
  | 'inverted-first' // Ma, Jackie, and Lisa Schneider
  | 'initials-family' // J. Ma
  | 'given-family' // Jackie Ma
  | 'family-only' // Ma

/** One person or body, read. */
export interface ReadName {
  readonly name: CitationName
  /** Offsets of the name with the marks that follow it. */
  readonly start: number
  readonly end: number
  readonly printed: string
}

/** A list of names, read. */
export interface NameList {
  readonly form: NameForm
  readonly separator: string
  readonly names: readonly ReadName[]
  /** Every printed element in order: names, `et al.`, "and 14 co-authors". */
  readonly printed: readonly { readonly start: number; readonly end: number; readonly text: string }[]
  readonly start: number
  readonly end: number
  /** What stands right after the list: a full stop, a colon, … */
  readonly terminator: string
  readonly score: number
}
