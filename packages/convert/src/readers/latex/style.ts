import type { Citation } from '@offprint/schema'

/** How a stretch of text is set. */
export interface Style {
  readonly strong?: boolean
  readonly emphasis?: boolean
  readonly code?: boolean
  /** What Markdown has no mark for, as the HTML tag that says it. */
  readonly tag?: 'sup' | 'sub' | 'u' | 'smallcaps'
  readonly url?: string
  /** The entry of a bibliography that is printed. */
  readonly citation?: Citation
}
