import type { CitationName } from '@offprint/schema'
import { readInput } from './input/read-input.ts'
import { leadingNames } from './names/leading-names.ts'
import { ownerNames } from './names/owner.ts'
import type { ReferenceOptions, ReferenceText } from './types.ts'

/** A list of names at the head of a line. */
export interface LeadingNames {
  readonly names: readonly CitationName[]
  /** As printed, with marks and `et al.`. */
  readonly authors: readonly string[]
  /** UTF-16 offset of the end of the list. */
  readonly end: number
}

/** Read the list of names that a line begins with; undefined when it does not begin with one. */
export function parseLeadingNames(
  input: ReferenceText | string,
  options: ReferenceOptions = {},
): LeadingNames | undefined {
  const reference = readInput(input)
  const start = /^\s*/.exec(reference.text)?.[0].length ?? 0
  const list = leadingNames(reference, start, ownerNames(options.owner ?? []))
  if (list === undefined) return undefined
  return {
    names: list.names.map((entry) => entry.name),
    authors: list.printed.map((entry) => entry.text),
    end: list.end,
  }
}
