import type { LabelKind } from '../languages/language.ts'
import type { Passage } from '../passage/passage.ts'

/** One post, degree, award, talk, reference …: the lines that belong to it, and what stands above them. */
export interface Entry {
  /** Sub-headings, employers, years and other lines that hold for several entries, outermost first. */
  readonly contexts: readonly Passage[]
  /** The entry's own lines, its opening line first. */
  readonly lines: readonly Passage[]
  /** List items nested below its opening line. */
  readonly items: readonly Passage[]
  /** The cells of a table row with what their column is named, if the table has a header row. */
  readonly cells?: readonly Cell[]
}

export interface Cell {
  readonly label: LabelKind | undefined
  readonly text: Passage
}
