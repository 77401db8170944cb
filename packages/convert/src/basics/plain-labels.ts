import type { LabelKind } from '../languages/language.ts'
import { trimPunctuation } from '../passage/passage.ts'
import type { Draft } from '../report/draft.ts'
import type { Reading } from '../sections/reading.ts'
import { takeNationality } from './birth.ts'
import type { ContactLine } from './contact-line.ts'

/** Labels whose value is the field as printed. */
const FIELDS: Readonly<Partial<Record<LabelKind, string>>> = {
  nationality: 'nationality',
  birthplace: 'birthPlace',
  familyStatus: 'familyStatus',
  fax: 'fax',
  position: 'label',
}

/** Take the labelled lines of the head whose values need no reading. */
export function takePlainLabels(reading: Reading, lines: readonly ContactLine[]): Record<string, Draft> {
  const fields: Record<string, Draft> = {}
  for (const { label, text } of lines) {
    const field = label && FIELDS[label]
    if (!label || !field || fields[field] !== undefined || reading.isTaken(text)) continue
    const value = trimPunctuation(text)
    fields[field] = label === 'nationality' ? takeNationality(reading, value) : reading.take(label, value)
  }
  return fields
}
