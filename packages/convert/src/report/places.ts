import type { Passage } from '../passage/passage.ts'
import type { Place, Point } from '../types.ts'

/** Lines and columns for the offsets of one document. */
export interface Places {
  point(offset: number): Point
  /** The stretches of a passage that lie together in the document. */
  spans(passage: Passage): Place[]
}

export function placesOf(source: string): Places {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  const point = (offset: number): Point => {
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset }
  }
  return {
    point,
    spans(passage) {
      const spans: Place[] = []
      let start = passage.offsets[0]
      let last = start
      if (start === undefined || last === undefined) return spans
      for (const offset of passage.offsets.subarray(1)) {
        if (offset < last || offset > last + GAP) {
          spans.push({ start: point(start), end: point(last + 1) })
          start = offset
        }
        last = offset
      }
      spans.push({ start: point(start), end: point(last + 1) })
      return spans
    },
  }
}

/** Escapes and the ends of marks lie inside a value's span. */
const GAP = 8
