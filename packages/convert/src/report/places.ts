import type { Passage } from '../passage/passage.ts'
import type { PageStart } from '../readers/format.ts'
import type { Place, Point } from '../types.ts'

/** Lines, columns and pages for the offsets of one document. */
export interface Places {
  point(offset: number): Point
  /** The stretches of a passage that lie together in the document. */
  spans(passage: Passage): Place[]
}

export function placesOf(source: string, pageStarts: readonly PageStart[] = []): Places {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  const pages = pageStarts.map(({ start }) => start)
  const point = (offset: number): Point => {
    const line = lastUpTo(starts, offset)
    const page = pageStarts[lastUpTo(pages, offset)]?.page
    const point = { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset }
    return page === undefined ? point : { ...point, page }
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

/** The index of the last of sorted numbers that is no greater than a number, or of the first. */
function lastUpTo(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) <= most) low = middle
    else high = middle
  }
  return low
}

/** Escapes and the ends of marks lie inside a value's span. */
const GAP = 8
