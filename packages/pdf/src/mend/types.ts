import type { DocumentContent } from '../content/document-content.ts'
import type { PdfFile } from '../format/objects.ts'
import type { StructureTree } from '../structure/types.ts'

/** A printed file while what Chromium left open is mended. */
export interface Draft {
  file: PdfFile
  content: DocumentContent
  structure: StructureTree | undefined
}

export interface StructuredDraft extends Draft {
  structure: StructureTree
}
