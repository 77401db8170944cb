import type { Passage } from '../passage/passage.ts'
import type { Draft } from '../report/draft.ts'
import type { Reading } from './reading.ts'

/** Take passages as one value, joined by spaces; nothing where there are none. */
export function takeAll(reading: Reading, rule: string, passages: readonly Passage[]): Draft | undefined {
  return passages.length > 0 ? reading.take(rule, passages) : undefined
}
