import type { Measure } from './measure-column.ts'
import type { TextLine } from './text-line.ts'

/** A line that begins so far in, in letter heights, may be centred; one that begins further in than this share is set at the right. */
const INSET = 2
const RIGHT = 0.5
/** How far a centred line is off the middle, in letter heights. */
const OFF_CENTRE = 1

/** Whether a line is centred in its column, or stands at its right edge. */
export function isFloating({ left, right, line, bullet, before }: TextLine, measure: Measure): boolean {
  if (bullet !== undefined || before) return false
  const [start, end] = [left - measure.left, measure.right - right]
  const isCentred = start > INSET * line.size && Math.abs(start - end) < OFF_CENTRE * line.size
  return isCentred || start > RIGHT * (measure.right - measure.left)
}
