import type { Json } from '../json.ts'

/** How the values of some fields are written as one stretch of Markdown, and read from it again. */
export interface Codec {
  /** Nothing where these values can't be written so; `hard` escapes every sign. */
  readonly print: (values: readonly (Json | undefined)[], hard: boolean) => string | undefined
  /** From shielded Markdown; nothing where it is not of this form. */
  readonly read: (shielded: string) => readonly (Json | undefined)[] | undefined
}
