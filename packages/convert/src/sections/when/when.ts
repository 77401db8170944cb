import type { DateMatch } from '../../fields/date-match.ts'
import type { Passage } from '../../passage/passage.ts'

/** The dates of an entry, and its lines with the dates blanked out. */
export interface When {
  readonly dates: readonly DateMatch[]
  /** Where they are printed. */
  readonly passages: readonly Passage[]
  readonly lines: readonly Passage[]
}
