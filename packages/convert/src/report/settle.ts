import type { Passage } from '../passage/passage.ts'
import { type Draft, isSourced } from './draft.ts'

export interface Settled {
  readonly pointer: string
  readonly rule: string
  readonly passages: readonly Passage[]
}

/**
 * Part a draft into the plain value and the list of where each leaf came from (JSON pointers, in document order of keys).
 *
 * Keys are set as own data properties, so that no key of a document can reach a prototype.
 */
export function settle(draft: Draft): { value: unknown; settled: Settled[] } {
  const settled: Settled[] = []
  const value = plainValue(draft, '', settled)
  return { value, settled }
}

/** The plain value of a draft, or undefined where nothing is in it; adds to the list where its leaves came from. */
function plainValue(draft: Draft, pointer: string, settled: Settled[]): unknown {
  if (isSourced(draft)) {
    if (draft.value === '') return undefined
    if (draft.passages.length > 0) settled.push({ pointer, rule: draft.rule, passages: draft.passages })
    return draft.value
  }
  if (Array.isArray(draft)) {
    const values: unknown[] = []
    for (const item of draft as readonly Draft[]) {
      const value = plainValue(item, `${pointer}/${values.length}`, settled)
      if (value !== undefined) values.push(value)
    }
    return values.length > 0 ? values : undefined
  }
  const entries: [string, unknown][] = []
  for (const [key, item] of Object.entries(draft)) {
    if (item === undefined) continue
    const value = plainValue(item, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, settled)
    if (value !== undefined) entries.push([key, value])
  }
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}
