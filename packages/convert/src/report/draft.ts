import type { Passage } from '../passage/passage.ts'

const SOURCED: unique symbol = Symbol('sourced')

/** A value and the passages it was read from. */
export interface Sourced<T extends string | number | boolean = string | number | boolean> {
  readonly [SOURCED]: true
  readonly value: T
  readonly rule: string
  readonly passages: readonly Passage[]
}

/** A value of the resume in which every leaf knows its source; `undefined` leaves and empty containers vanish. */
export type Draft = Sourced | readonly Draft[] | { readonly [key: string]: Draft | undefined }

/** A value that was read from these passages. */
export function sourced<T extends string | number | boolean>(
  rule: string,
  passages: readonly Passage[],
  value: T,
): Sourced<T> {
  return { [SOURCED]: true, rule, passages, value }
}

/** A value that the document doesn't print, such as the type that a heading implies. */
export function implied<T extends string | number | boolean>(rule: string, value: T): Sourced<T> {
  return { [SOURCED]: true, rule, passages: [], value }
}

export function isSourced(draft: Draft): draft is Sourced {
  return SOURCED in draft
}
