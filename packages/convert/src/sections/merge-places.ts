import { findPlaces } from '../fields/find-places.ts'
import type { Passage } from '../passage/passage.ts'
import { type Part, partOf } from './parts/part.ts'

/** Join the parts of one place again: `Lincoln, NE` is a town with its state, and not two parts. */
export function mergePlaces(line: Passage, parts: readonly Part[]): Part[] {
  if (!parts.some((part) => part.separator === ',' || part.separator === '(')) return [...parts]
  const places = findPlaces(line.text).map(({ index, length }) => ({ start: index, end: index + length }))
  const merged: Part[] = []
  for (const part of parts) {
    const place = places.find(({ start, end }) => start <= part.start && endWithoutStop(part) <= end)
    const last = merged.at(-1)
    const goesOn =
      place &&
      last &&
      place.start <= last.start &&
      last.end <= part.start &&
      !last.quoted &&
      last.line === line
    const end = part.end + (part.parenthesis ? 1 : 0)
    const whole = goesOn ? partOf(line, last.start, end, last.separator, last.parenthesis) : undefined
    if (whole) merged[merged.length - 1] = whole
    else merged.push(part)
  }
  return merged
}

/** The full stop that ends a line is not part of its last place. */
function endWithoutStop(part: Part): number {
  return part.end - (part.text.text.endsWith('.') ? 1 : 0)
}
