import type { SectionKind } from '../languages/section-kind.ts'
import type { PartName } from './part-names.ts'

/** What the owner of a document says about it, where the reading is wrong. */
export interface Hints {
  /** Other names of the owner, as lists of authors print them. */
  readonly names?: readonly string[]
  /** Texts to leave out, wherever they are printed. */
  readonly omit?: readonly string[]
  /** What is true of single sections, by their headings. */
  readonly sections?: Readonly<Record<string, SectionHints>>
}

export interface SectionHints {
  /** What the section holds: several kinds where its entries differ, `ignored` to leave it out. */
  readonly kind?: SectionKind | readonly SectionKind[]
  /** The parts of its entries, in the order in which they are printed. */
  readonly order?: readonly PartName[]
}
