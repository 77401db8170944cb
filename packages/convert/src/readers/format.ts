import type { Root } from 'mdast'
import type { Message } from '../types.ts'

/** A document as its reader gives it. */
export interface SourceDocument {
  /** The text that every position in the tree, and so every place in the source map, points into. */
  readonly text: string
  /** The document tree; its positions are offsets into the text. */
  readonly tree: Root
  readonly messages: readonly ReaderMessage[]
}

/** Something in the document that the reader did not understand or would not follow. */
export interface ReaderMessage extends Omit<Message, 'place'> {
  /** Where it stands in the text, `[start, end)`. */
  readonly start: number
  readonly end: number
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
  readonly read: (text: string, options: ReadOptions) => Promise<Root | SourceDocument>
}

/** A format that is bytes: its reader makes the text that places point into. */
export interface BinaryFormat {
  readonly name: string
  readonly from: 'bytes'
  readonly matches: (bytes: Uint8Array) => boolean
  readonly read: (bytes: Uint8Array, options: ReadOptions) => Promise<SourceDocument>
}

export type Format = TextFormat | BinaryFormat
