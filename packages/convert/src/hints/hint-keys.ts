import type { Hint } from './hint.ts'

/** Everything that a hint can be about. */
export const HINT_KEYS: readonly Hint['key'][] = ['kind', 'order', 'names', 'omit']
