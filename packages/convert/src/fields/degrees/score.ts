import { GRADE_LABELS } from '../../tables/words.ts'
import { labelBefore } from '../label-before.ts'
import type { Printed } from './honours.ts'

/** A grade, with its label. */
export interface Score extends Printed {
  /** Without its label, unless the number says nothing without it: `GPA 3.9`. */
  readonly value: string
}

/** Scales that are named because the number says nothing without them. */
const SCALES: readonly string[] = ['gpa', 'cgpa', 'rang', 'rank', 'ranked']
const LABELS: readonly string[] = [...GRADE_LABELS, ...SCALES].flatMap((label) => [
  label,
  ...['of', 'de', 'von', 'di'].map((of) => `${label} ${of}`),
])
const VALUE =
  /(?<![\p{L}\p{N}.,/])[0-9]{1,3}(?:[.,][0-9]{1,2})?(?: ?(?:\/|out of|von|sur|sobre|su|de|van) ?[0-9]{1,3}(?:[.,][0-9]{1,2})?)?(?: e lode| con lode| cum laude|e|er|%)?(?![\p{L}\p{N}/])/gu
/** Grades that need no label: `110/110 e lode`, `9,1/10`, `3.9/4.0`. */
const FRACTION =
  /^(?:(?:110|10[0-9]|[6-9][0-9])\/110|[0-9]{1,3}(?:[.,][0-9]{1,2})?\/(?:4[.,]0{1,2}|4[.,]3|5[.,]0|10|6|20|100|30))/u

/** A German grade behind its words: `sehr gut (1,3)`. */
const BRACKETED = /^\([1-5][.,][0-9]\)$/u

/** Find the grade of a degree: `Note: 1,1`, `GPA 3.9/4.0`, `110/110 e lode`, `final grade 1.2`. */
export function scoreIn(text: string): Score | undefined {
  let fraction: Score | undefined
  for (const { 0: value, index } of text.matchAll(VALUE)) {
    const end = index + value.length
    const found = labelBefore(text, index, LABELS)
    if (found !== undefined) {
      const whole = text.slice(found.index, end)
      return { text: whole, start: found.index, end, value: isScale(found.label) ? whole : value }
    }
    const isBracketed = BRACKETED.test(text.slice(Math.max(0, index - 1), end + 1))
    if (fraction === undefined && (FRACTION.test(value) || isBracketed))
      fraction = { text: value, start: index, end, value }
  }
  return fraction
}

/** Whether a text is a label such as `Note` or `Grade`, and no value. */
export function isGradeLabel(text: string): boolean {
  return GRADE_LABELS.includes(text.trim().toLowerCase())
}

function isScale(label: string): boolean {
  return SCALES.some((scale) => label === scale || label.endsWith(` ${scale}`))
}
