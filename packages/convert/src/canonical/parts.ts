import type { ReadValue } from './head-line.ts'
import type { Json, JsonObject } from './json.ts'
import type { ListName } from './layouts.ts'

/** An entry, and the offset at which it begins. */
export interface FoundEntry {
  readonly at: number
  readonly section: ListName
  readonly value: Json
  readonly values: readonly ReadValue[]
}

/** A heading as the outline has it. */
export interface FoundHeading {
  readonly at: number
  readonly end: number
  readonly value: JsonObject
  readonly listed: boolean
  /** The comment below it, `[start, end)`. */
  readonly comment?: readonly [start: number, end: number]
}

/** A stretch of the document that is not laid out as it would be printed, without the comment behind it. */
export interface FreeText {
  readonly start: number
  readonly end: number
  /** What the comment says. */
  readonly set: JsonObject
}

/** What was read of a document in canonical Markdown. */
export interface CanonicalParts {
  readonly matter: ReadonlyMap<string, Json>
  /** The offset at which the front matter ends. */
  readonly body: number
  readonly basics: { readonly value: Json; readonly values: readonly ReadValue[] }
  readonly headings: readonly FoundHeading[]
  readonly entries: readonly FoundEntry[]
  readonly free: readonly FreeText[]
}
