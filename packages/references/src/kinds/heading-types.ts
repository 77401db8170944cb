import type { CitationType } from '@offprint/schema'
import { HEADING_TYPES } from '../lexicon/headings.ts'

/** The types that a heading suggests, likeliest first. */
export function headingTypes(heading: string): CitationType[] {
  return HEADING_TYPES.filter(([pattern]) => pattern.test(heading)).map(([, type]) => type)
}
