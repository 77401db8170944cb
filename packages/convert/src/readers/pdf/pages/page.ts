/** A page of a PDF document; lengths are in points, measured from its upper left corner as it is shown. */
export interface PdfPage {
  /** Counted from 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  /** In the order in which the file paints them. */
  readonly runs: readonly PdfRun[]
  readonly links: readonly PdfLink[]
}

/** Characters of one font that stand beside each other. */
export interface PdfRun {
  readonly text: string
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: PdfFont
  /** What the leaves of the structure tree call the marked content that holds it. */
  readonly markedContent?: string
}

export interface PdfFont {
  /** The name in the file; for a font that has none, one that no other font of the document has. */
  readonly name: string
  readonly bold: boolean
  readonly italic: boolean
}

/** Where a link can be clicked, and where it leads. */
export interface PdfLink {
  readonly url: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}
