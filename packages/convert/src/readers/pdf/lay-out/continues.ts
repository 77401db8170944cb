import { firstOf, lastOf, type TextBlock } from './block.ts'
import { isFull, type Measure } from './measure-column.ts'
import { areUnlike } from './relation-to.ts'
import { type TextLine, wordsOf } from './text-line.ts'

/** Where a text breaks off in the middle. */
const OPEN_END = /[,–&/(-]$/u
const SENTENCE_END = /[.!?:;]["”)]?$/u
/** Points by which the indentation varies. */
const SAME_PLACE = 3

/** Whether the first line of a column or page goes on with the text of the one before it. */
export function continues(block: TextBlock, line: TextLine, before: Measure, measure: Measure): boolean {
  const [first, last] = [firstOf(block), lastOf(block)]
  if (!first || !last || line.bullet !== undefined || line.before || areUnlike(last, line)) return false
  const [end, start] = [wordsOf(last), wordsOf(line)]
  if (!isFull(last, line, before)) return false
  if (/^\p{Ll}/u.test(start) || OPEN_END.test(end)) return true
  const inset = last.left - before.left
  const isAtItems = Math.abs(line.left - measure.left - (first.left - before.left)) <= SAME_PLACE
  const isFurtherIn = Math.abs(line.left - measure.left - inset) <= SAME_PLACE
  if (before.hangs(first.left) || first.bullet !== undefined)
    return isFurtherIn && !(isAtItems && !first.bullet)
  return isFurtherIn && !SENTENCE_END.test(end)
}
