import type { DocumentContent } from '../content/document-content.ts'
import type { PdfDictionary, PdfFile } from '../format/objects.ts'
import type { StructureTree } from '../structure/types.ts'

/** What the checks look at: the file, and what was read out of it once for all of them. */
export interface CheckedDocument {
  file: PdfFile
  /** The whole file as it is stored; absent while it is being made. */
  bytes?: Uint8Array
  catalog: PdfDictionary
  content: DocumentContent
  structure: StructureTree | undefined
  /** The XMP packet; empty where there is none. */
  packet: string
}

/** The standard that a clause is of. */
export type Standard = 'PDF/A-3' | 'PDF/UA-1'

/** Something that a clause forbids and the file does. */
export interface Finding {
  standard: Standard
  /** A failure condition of the Matterhorn Protocol 1.1 (`14-003`), or a clause of ISO 19005-3 (`6.2.3`). */
  clause: string
  reason: string
  /** 1-based, where the finding is on one page. */
  page?: number
}

/** One checkpoint: yields a reason for every place where the file fails it. */
export interface Check {
  standard: Standard
  title: string
  run(document: CheckedDocument): Iterable<Omit<Finding, 'standard'>>
}
