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
  if (!first || !last || line.bullet !== undefined || line.before || areUnlike(block, last, line))
    return false
  const [end, start] = [wordsOf(last), wordsOf(line)]
  if (!isFull(last, line, before)) return false
  if (/^\p{Ll}/u.test(start) || OPEN_END.test(end)) return true
  const [opened, went, now] = [first.left - before.left, last.left - before.left, line.left - measure.left]
  const goesOnAlike = Math.abs(now - went) <= SAME_PLACE
  if (first.bullet !== undefined) return goesOnAlike
  if (block.lines.length === 1 && before.indentation(first.left).hangs) return now > opened + SAME_PLACE
  return goesOnAlike && (went > opened + SAME_PLACE || !SENTENCE_END.test(end))
}
