import { type Resume, validateResume } from '@offprint/schema'
import type { Passage } from '../../passage/passage.ts'
import type { Draft } from '../../report/draft.ts'
import { settle } from '../../report/settle.ts'
import type { LocatedValue, ReaderMessage, SourceResume } from '../format.ts'
import { type DataNode, scalarsOf } from './data-node.ts'

/** So many times at most, what makes a resume invalid is taken out of it. */
const MOST_ROUNDS = 5

/**
 * A resume made of a data file: valid, with the places of its values. A text of the file that is nowhere in it is unplaced.
 */
export function resumeOfDraft(
  text: string,
  draft: Draft,
  data: DataNode,
  told: readonly ReaderMessage[],
): SourceResume {
  const messages = [...told]
  const { value, settled } = settle(draft)
  const resume = structuredClone(value ?? {}) as Resume
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const problems = validateResume(resume).filter(({ severity }) => severity === 'error')
    if (problems.length === 0) break
    for (const { pointer, message, remedy } of problems) {
      if (!remove(resume, pointer)) continue
      const [passage] = settled.find((leaf) => leaf.pointer === pointer)?.passages ?? []
      messages.push({
        severity: 'warning',
        rule: 'unread-value',
        reason: `${message} It is left out.`,
        remedy,
        ...(passage ? placeOf(passage) : {}),
      })
    }
  }
  const kept = settled.filter(({ pointer }) => valueAt(resume, pointer) !== undefined)
  const values = kept.flatMap(({ pointer, passages }) =>
    passages.map((passage): LocatedValue => ({ pointer, ...placeOf(passage) })),
  )
  const used = new Set(values.map(({ start }) => start))
  const known = new Set(kept.map(({ pointer }) => String(valueAt(resume, pointer))))
  const unplaced = scalarsOf(data)
    .filter(({ value: said, data: kind }) => typeof kind === 'string' && !known.has(said))
    .map(({ passage }) => placeOf(passage))
    .filter(({ start }) => !used.has(start))
  return { text, resume, values, unplaced: unplaced.map(({ start, end }) => [start, end] as const), messages }
}

function placeOf({ offsets }: Passage): { start: number; end: number } {
  return { start: offsets[0] ?? 0, end: (offsets.at(-1) ?? -1) + 1 }
}

function remove(root: object, pointer: string): boolean {
  const keys = keysOf(pointer)
  const last = keys.pop()
  const parent = last === undefined ? undefined : valueAt(root, keys.map((key) => `/${key}`).join(''))
  if (last === undefined || typeof parent !== 'object' || parent === null) return false
  return Reflect.deleteProperty(parent, last)
}

function valueAt(root: unknown, pointer: string): unknown {
  return keysOf(pointer).reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? Object.getOwnPropertyDescriptor(value, key)?.value
        : undefined,
    root,
  )
}

function keysOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}
