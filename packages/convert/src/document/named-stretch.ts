/** What markup names a part of an entry: what `partFields` knows, and what stands beside the entry's own line. */
export type StretchName =
  | 'position'
  | 'organization'
  | 'department'
  | 'place'
  | 'note'
  | 'highlights'
  | 'keywords'
  | 'courses'
  | 'level'
  | 'reference'
  | 'role'
  | 'date'
  | 'host'
  | 'label'

/** A stretch of the document's text, `[start, end)`, whose markup says what stands there. */
export interface NamedStretch {
  readonly name: StretchName
  readonly start: number
  readonly end: number
}
