import type { Draft } from '../report/draft.ts'

/** The arrays of a resume that sections fill. */
export type Target =
  | 'work'
  | 'education'
  | 'publications'
  | 'projects'
  | 'volunteer'
  | 'awards'
  | 'certificates'
  | 'skills'
  | 'languages'
  | 'interests'
  | 'references'

/** One item for one array of the resume. */
export interface Item {
  readonly target: Target
  readonly draft: Readonly<Record<string, Draft | undefined>>
  /** Whether its body is the one of the item before: `ebenda`. */
  readonly sameBody?: boolean
}
