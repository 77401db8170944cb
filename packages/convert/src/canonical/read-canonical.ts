import type { JsonObject } from './json.ts'
import type { CanonicalParts } from './parts.ts'
import { type PlacedValue, putTogether } from './put-together.ts'
import { readParts } from './read-parts.ts'

/** Read canonical Markdown into the resume that it was written from. */
export function readCanonical(text: string): {
  parts: CanonicalParts
  resume: JsonObject
  values: readonly PlacedValue[]
} {
  const parts = readParts(text)
  return { parts, ...putTogether(parts) }
}
