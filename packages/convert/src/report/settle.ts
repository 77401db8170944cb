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
export function settle(draft: Draft, pointer = ''): { value: unknown; settled: Settled[] } {
  if (isSourced(draft)) {
    const settled = draft.passages.length > 0 ? [{ pointer, rule: draft.rule, passages: draft.passages }] : []
    return { value: draft.value === '' ? undefined : draft.value, settled }
  }
  const settled: Settled[] = []
  if (Array.isArray(draft)) {
    const values: unknown[] = []
    for (const item of draft as readonly Draft[]) {
      const child = settle(item, `${pointer}/${values.length}`)
      if (child.value === undefined) continue
      values.push(child.value)
      settled.push(...child.settled)
    }
    return { value: values.length > 0 ? values : undefined, settled }
  }
  const entries: [string, unknown][] = []
  for (const [key, item] of Object.entries(draft)) {
    if (item === undefined) continue
    const child = settle(item, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
    if (child.value === undefined) continue
    entries.push([key, child.value])
    settled.push(...child.settled)
  }
  return { value: entries.length > 0 ? Object.fromEntries(entries) : undefined, settled }
}
