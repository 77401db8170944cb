import { formatReference } from '@offprint/references'
import type { Citation } from '@offprint/schema'

/** An entry of a bibliography, and where it stands in the text. */
export interface LocatedCitation {
  readonly citation: Citation
  /** The kind of entry that the file names (`article`, `inproceedings`). */
  readonly entryType: string
  readonly keywords: readonly string[]
  readonly start: number
  readonly end: number
}

declare module 'mdast' {
  interface TextData {
    /** What a bibliography says of the reference that the text prints. */
    citation?: Citation
  }
}

/** A citation as a reference list prints it, for stages that look at text. */
export function printedCitation(citation: Citation): string {
  return formatReference(citation, 'apa')
    .map(({ text }) => text)
    .join('')
}
