import { titleCasePlace } from '../fields/places/title-case-place.ts'
import { type Passage, textOf } from '../passage/passage.ts'
import type { Draft } from '../report/draft.ts'
import type { Reading } from './reading.ts'

/** Take passages as one value, joined by spaces; nothing where there are none. */
export function takeAll(reading: Reading, rule: string, passages: readonly Passage[]): Draft | undefined {
  return passages.length > 0 ? reading.take(rule, passages) : undefined
}

/** Take a place; one in capitals comes out in ordinary case. */
export function takePlace(reading: Reading, passages: readonly Passage[]): Draft | undefined {
  const text = passages.map(textOf).join(', ')
  const isCapitals = text === text.toUpperCase() && /\p{Lu}{4}/u.test(text)
  return passages.length > 0
    ? reading.takeAs('place', passages, isCapitals ? titleCasePlace(text) : text)
    : undefined
}
