import { findGrantNumbers } from '../../fields/grant-numbers.ts'
import { type Passage, slice } from '../../passage/passage.ts'
import type { Draft } from '../../report/draft.ts'
import type { Reading } from '../reading.ts'

/** The grant numbers of a line that are taken already. */
export function takenIn(reading: Reading, line: Passage): { index: number; length: number }[] {
  return findGrantNumbers(line.text).filter(({ index, length }) =>
    reading.isTaken(slice(line, index, index + length)),
  )
}

/** Take the first grant number of the lines; the word for it that stands before is structure. */
export function takeIdentifier(reading: Reading, lines: readonly Passage[]): Draft | undefined {
  for (const line of lines) {
    const [number] = findGrantNumbers(line.text)
    if (!number) continue
    const label = /(?:\p{L}+ )?(?:no|nr|n[°º]|number|nummer|ref|processo|proc)[.:]{0,2}\s*$/iu.exec(
      line.text.slice(0, number.index),
    )
    if (label) reading.drop(slice(line, label.index, number.index))
    return reading.takeAs('identifier', slice(line, number.index, number.index + number.length), number.value)
  }
  return undefined
}
