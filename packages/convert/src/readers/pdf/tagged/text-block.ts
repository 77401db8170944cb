import type { PdfPage, PdfRun } from '../pages/page.ts'

/** A block of text, of other blocks, or of both, in reading order; the tag is that of HTML. */
export interface TextBlock {
  readonly tag: string
  readonly children: readonly (TextBlock | Piece)[]
}

/** A run on its page. */
export interface Piece {
  readonly run: PdfRun
  readonly page: PdfPage
  /** The line before it was ended on purpose. */
  readonly startsLine?: true
}

export function isBlock(node: TextBlock | Piece): node is TextBlock {
  return 'tag' in node
}
