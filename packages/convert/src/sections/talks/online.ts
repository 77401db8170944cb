import { isOnline } from '../../lexicon/clues.ts'
import { type Passage, slice } from '../../passage/passage.ts'
import type { Part } from '../parts/part.ts'
import { stretch } from '../parts/stretch.ts'
import { withoutStop } from '../title-part.ts'

/** `Barcelona (online)`: the remark belongs to the place. */
export function withOnline(location: readonly Passage[], more: readonly Part[]): readonly Passage[] {
  const [only] = location
  const remark = more.find((part) => part.parenthesis && isOnline(part.text.text))
  const last = only?.offsets.at(-1)
  const isNext =
    only && remark && last !== undefined && (remark.text.offsets[0] ?? 0) - last <= 3 && location.length === 1
  if (!isNext) return location.map(withoutStop)
  const start = remark.line.offsets.indexOf(only.offsets[0] ?? -1)
  return start < 0 ? location : [slice(remark.line, start, remark.end + 1)]
}

/** What says that people met over the net, in place of a town. */
export function onlineOf(more: readonly Part[]): readonly Passage[] {
  const remark = more.find((part) => isOnline(part.text.text))
  return remark ? stretch([{ ...remark, parenthesis: false }]) : []
}
