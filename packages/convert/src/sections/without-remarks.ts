import { findIgnored } from '../lexicon/roles.ts'
import type { Entry } from './entry.ts'
import type { Reading } from './reading.ts'

/** Leave out lines that speak of the document and not of its owner ("Last updated …", "Page 2 of 3"): they are structure. */
export function withoutRemarks(reading: Reading, entries: readonly Entry[]): Entry[] {
  return entries.filter((entry) => {
    const [line] = entry.lines
    const alone = line && entry.lines.length === 1 && entry.items.length === 0
    if (!alone || !isRemark(line.text)) return true
    reading.drop(line)
    return false
  })
}

function isRemark(text: string): boolean {
  const found = findIgnored(text)
  return (
    found[0] !== undefined &&
    found[0].index <= 2 &&
    found.reduce((sum, { length }) => sum + length, 0) / text.length > 0.4
  )
}
