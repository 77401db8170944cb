import { type Resume, validateResume } from '@offprint/schema'
import type { Passage } from '../../passage/passage.ts'
import type { Draft } from '../../report/draft.ts'
import { type Settled, settle } from '../../report/settle.ts'
import type { LocatedValue, ReaderMessage, SourceResume } from '../format.ts'
import { type DataNode, scalarsOf } from './data-node.ts'
import { withoutPointers } from './without-pointers.ts'

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
  const { value = {}, settled } = settle(draft)
  const { resume, leaves, messages } = validPart(value as Resume, settled)
  const values = leaves.flatMap(({ pointer, passages }) =>
    passages.map((passage): LocatedValue => ({ pointer, ...placeOf(passage) })),
  )
  const used = new Set(values.map(({ start }) => start))
  const unplaced = scalarsOf(data)
    .filter(({ data: said }) => typeof said === 'string')
    .map(({ passage }) => placeOf(passage))
    .filter(({ start }) => !used.has(start))
  return {
    text,
    resume,
    values,
    unplaced: unplaced.map(({ start, end }) => [start, end] as const),
    messages: [...told, ...messages],
  }
}

/** A resume without what makes it invalid, each with a message. */
function validPart(
  whole: Resume,
  settled: readonly Settled[],
): { resume: Resume; leaves: readonly Settled[]; messages: ReaderMessage[] } {
  let [resume, leaves] = [whole, settled]
  const messages: ReaderMessage[] = []
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const problems = validateResume(resume).filter(
      ({ severity, pointer }) => severity === 'error' && pointer !== '',
    )
    if (problems.length === 0) break
    for (const { pointer, message, remedy } of problems) {
      const [passage] = leaves.find((leaf) => leaf.pointer === pointer)?.passages ?? []
      const place = passage ? placeOf(passage) : {}
      const reason = `${message} It is left out.`
      messages.push({ severity: 'warning', rule: 'unread-value', reason, remedy, ...place })
    }
    const { value, moved } = withoutPointers(resume, new Set(problems.map(({ pointer }) => pointer)))
    resume = value as Resume
    leaves = leaves.flatMap((leaf) => {
      const pointer = moved.get(leaf.pointer)
      return pointer === undefined ? [] : [{ ...leaf, pointer }]
    })
  }
  return { resume, leaves, messages }
}

function placeOf({ offsets }: Passage): { start: number; end: number } {
  return { start: offsets[0] ?? 0, end: (offsets.at(-1) ?? -1) + 1 }
}
