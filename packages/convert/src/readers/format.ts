import type { Resume } from '@offprint/schema'
import type { Root } from 'mdast'
import type { FrontMatterValue } from '../document/front-matter.ts'
import type { NamedStretch } from '../document/named-stretch.ts'
import type { Conversion, Message } from '../types.ts'

/** A document as its reader gives it. */
export interface SourceDocument {
  /** The text that every position in the tree, and so every place in the source map, points into. */
  readonly text: string
  /** The document tree; its positions are offsets into the text. */
  readonly tree: Root
  /** What the document says of its owner beside its text, as front matter does. */
  readonly matter?: readonly FrontMatterValue[]
  readonly pageStarts?: readonly PageStart[]
  /** Stretches of the text whose markup says which part of an entry stands there. */
  readonly named?: readonly NamedStretch[]
  readonly messages: readonly ReaderMessage[]
}

/** A document that is a resume already, or carries one: it is used as it is, and nothing is read out of the text. */
export interface SourceResume {
  /** The text that every place points into: the resume's own, or the page that prints it. */
  readonly text: string
  readonly resume: Resume
  /** Where values of the resume stand in the text. */
  readonly values: readonly LocatedValue[]
  /** Text that is no part of the resume, as `[start, end)`. */
  readonly unplaced: readonly (readonly [number, number])[]
  readonly pageStarts?: readonly PageStart[]
  readonly messages: readonly ReaderMessage[]
}

/** A document of which its reader knows the most already: the tree is the rest of it. */
export interface PartlyRead extends SourceDocument {
  /** All of it, given what was read of the rest. */
  readonly complete: (read: Conversion) => SourceResume
}

/** From where on the text is that of a page, in the order of the text; columns may come back to a page. */
export interface PageStart {
  readonly start: number
  /** Counted from 1. */
  readonly page: number
}

/** A value of a resume by its JSON pointer, and a stretch of text that says it, `[start, end)`. */
export interface LocatedValue {
  readonly pointer: string
  readonly start: number
  readonly end: number
}

/** Something in the document that the reader did not understand or would not follow. */
export interface ReaderMessage extends Omit<Message, 'place'> {
  /** Where it stands in the text, `[start, end)`; absent where it is about the document as a whole. */
  readonly start?: number
  readonly end?: number
}

export interface ReadOptions {
  /** The document's name, for messages. */
  readonly path: string
  /** Reads a file beside the document; `undefined` where there is none. Absent where files are out of reach. */
  readonly readNeighbour?: (name: string) => Promise<Uint8Array | undefined>
}

/** A format that is text: it is decoded before it is told and read, and its own text is what places point into. */
export interface TextFormat {
  readonly name: string
  readonly from: 'text'
  readonly matches: (text: string) => boolean
  readonly read: (
    text: string,
    options: ReadOptions,
  ) => Promise<Root | SourceDocument | SourceResume | PartlyRead>
}

/** A format that is bytes: its reader makes the text that places point into. */
export interface BinaryFormat {
  readonly name: string
  readonly from: 'bytes'
  readonly matches: (bytes: Uint8Array) => boolean
  readonly read: (bytes: Uint8Array, options: ReadOptions) => Promise<SourceDocument | SourceResume>
}

export type Format = TextFormat | BinaryFormat
