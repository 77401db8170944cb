import { languages } from '../../languages/index.ts'
import type { Printed } from './honours.ts'

const LABELS = [...new Set(languages.flatMap((language) => language.labels.grade ?? []))]
  .filter((label) => /^[\p{L}\p{M} .-]{3,30}$/u.test(label))
  .sort((a, b) => b.length - a.length)
  .map((label) => label.replace(/[.]/gu, '\\.'))
const VALUE = String.raw`[0-9]{1,3}(?:[.,][0-9]{1,2})?(?: ?(?:\/|out of|von|sur|sobre|su|de|van) ?[0-9]{1,3}(?:[.,][0-9]{1,2})?)?(?: e lode| con lode| cum laude|e|er|%)?(?: \([^()]{2,30}\))?`
const LABELLED = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?<label>${LABELS.join('|')}|GPA|rang|rank)\b[ :=]{1,3}(?:of |de |von |di )?(?<value>${VALUE})(?![\p{L}\p{N}])`,
  'iu',
)
const FRACTION =
  /(?<![\p{L}\p{N}/.])(?<value>(?:110|10[0-9]|[6-9][0-9])\/110(?: (?:e|con|cum) (?:lode|laude))?|[0-9]{1,3}(?:[.,][0-9]{1,2})?\/(?:4[.,]0+|4[.,]3|5[.,]0|10|6|20|100|30)(?: (?:e|con) lode)?)(?![\p{L}\p{N}/])/u
/** Scales that are named because the number says nothing without them. */
const SCALES = /^(?:c?gpa|rang|rank)$/iu

/** Find the grade of a degree: `Note: 1,1`, `GPA 3.9/4.0`, `110/110 e lode`, `final grade 1.2`. */
export function scoreIn(text: string): (Printed & { value: string }) | undefined {
  const labelled = LABELLED.exec(text)
  const found = labelled ?? FRACTION.exec(text)
  const value = found?.groups?.value
  if (found === null || value === undefined) return undefined
  const { label } = labelled?.groups ?? {}
  const shown = label !== undefined && SCALES.test(label) ? found[0] : value
  return { text: found[0], start: found.index, end: found.index + found[0].length, value: shown }
}
