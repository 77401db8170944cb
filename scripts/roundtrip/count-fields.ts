import type { Resume } from '@offprint/schema'
import type { Scorer } from './load-scorer.ts'
import type { IsShown } from './shown-fields.ts'

/** How many of a resume's fields are compared; with a page, how many of them it holds. */
export function countFields(
  resume: Resume,
  { sections, fieldsOf }: Scorer,
  isShown: IsShown = () => true,
): number {
  return sections
    .flatMap((section) => [resume[section] ?? []].flat().map((item) => fieldsOf(section, item)))
    .flatMap((fields) => Object.entries(fields))
    .filter(([field, value]) => isShown(field, value)).length
}
