/** A string object, as bytes: what they mean depends on where the string stands. */
export class PdfString {
  readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }
}

/** `12 0 R`. */
export class PdfReference {
  readonly number: number
  readonly generation: number

  constructor(number: number, generation: number = 0) {
    this.number = number
    this.generation = generation
  }
}

export type PdfDictionary = Map<string, PdfValue>

/** A stream with its bytes as they stand in the file, filters and all. */
export class PdfStream {
  readonly dictionary: PdfDictionary
  readonly bytes: Uint8Array

  constructor(dictionary: PdfDictionary, bytes: Uint8Array) {
    this.dictionary = dictionary
    this.bytes = bytes
  }
}

/** Any object of ISO 32000-1, 7.3. A name is a JavaScript string without its slash. */
export type PdfValue =
  | null
  | boolean
  | number
  | string
  | PdfString
  | PdfReference
  | PdfValue[]
  | PdfDictionary
  | PdfStream

/** A whole file in memory: its objects by number, and what its trailer says. */
export interface PdfFile {
  version: string
  objects: Map<number, PdfValue>
  trailer: PdfDictionary
}
