import type { PdfDictionary, PdfReference } from '../format/objects.ts'

/** A kid of a structure element: ISO 32000-1, 14.7.4. */
export type Kid =
  | { kind: 'element'; element: StructureElement }
  /** A marked-content sequence, by the object number of its page. */
  | { kind: 'content'; page: number; id: number }
  /** An annotation or another object of its own. */
  | { kind: 'object'; page: number | undefined; object: number }

/** An element of the structure tree, to be changed freely and written back whole. */
export interface StructureElement {
  reference: PdfReference
  /** Everything but type, parent, kids and page, which are written from the fields here. */
  dictionary: PdfDictionary
  type: string
  kids: Kid[]
}

export interface StructureTree {
  root: StructureElement
  /** Element types that are no standard ones, and what they stand for. */
  roles: Map<string, string>
}
