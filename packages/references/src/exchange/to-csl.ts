import type { Citation } from '@offprint/schema'

/** Citations as a CSL-JSON list: each has the `id` that processors ask for, its own or its number in the list. */
export function toCsl(citations: readonly Citation[]): Citation[] {
  return citations.map((citation, index) => ({ ...citation, id: citation.id ?? String(index + 1) }))
}
