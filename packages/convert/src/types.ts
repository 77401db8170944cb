import type { Resume } from '@offprint/schema'
import type { Hints } from './hints/hints.ts'

/** A place in the document, as in unist: line and column from 1, offset in UTF-16 units from 0; and the page, where it has pages. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
  /** Counted from 1. */
  readonly page?: number
}

export interface Place {
  readonly start: Point
  readonly end: Point
}

export interface Message {
  readonly severity: 'info' | 'warning' | 'error'
  /** The rule that speaks, in kebab case: `no-date`, `unplaced-text`. */
  readonly rule: string
  readonly reason: string
  /** What its owner can do about it. */
  readonly remedy?: string
  /** Absent where the message is about the document as a whole. */
  readonly place?: Place
}

/** One value of the resume and the stretches of the document that it was read from. */
export interface Mapping {
  readonly pointer: string
  readonly rule: string
  readonly spans: readonly Place[]
}

export interface SourceMap {
  readonly version: 1
  readonly source: string
  readonly mappings: readonly Mapping[]
}

export interface LedgerEntry extends Place {
  /** `omitted` is text that its owner leaves out, and `hint` what tells how to read; both count as structure. */
  readonly kind: 'repaired' | 'unplaced' | 'omitted' | 'hint'
  readonly text: string
  readonly reason: string
}

/** Where every character of the document went; the four counts add up to `total`. */
export interface Ledger {
  readonly total: number
  readonly mapped: number
  readonly structure: number
  readonly repaired: number
  readonly unplaced: number
  readonly entries: readonly LedgerEntry[]
  readonly sections: readonly { readonly title: string; readonly kind: string; readonly entries: number }[]
}

export interface ConvertOptions {
  /** The document's name, for messages and the source map; `document` where it has none. */
  readonly path?: string
  /** What the document's owner says about it, besides what the document itself says. */
  readonly hints?: Hints
  /**
   * Reads a file beside the document that it names itself, such as a chapter or a bibliography; `undefined` where there
   * is none. Names are relative and never lead out of the document's folder. Without it such files are told, not read.
   */
  readonly readNeighbour?: (name: string) => Promise<Uint8Array | undefined>
  /** Bibliographies (BibTeX, BibLaTeX, RIS, CSL-JSON) that complete the publications of the document. */
  readonly bibliographies?: readonly { readonly path: string; readonly bytes: Uint8Array }[]
}

export interface Conversion {
  readonly resume: Resume
  /** The text that every place points into: the document's own, decoded, or what was taken out of a binary one. */
  readonly text: string
  readonly map: SourceMap
  readonly messages: readonly Message[]
  readonly ledger: Ledger
}
