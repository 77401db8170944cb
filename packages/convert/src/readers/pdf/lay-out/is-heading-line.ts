import { headingKind } from '../../../languages/heading-kind.ts'
import { isBold, isCapitals, isItalic } from './block.ts'
import { type TextLine, wordsOf } from './text-line.ts'

const LONGEST = 70
const KNOWN = 0.9

/** Whether a line is set apart from the text, and says what a heading says in some language. */
export function isHeadingLine(line: TextLine | undefined): boolean {
  if (!line || line.bullet !== undefined || line.after) return false
  const text = wordsOf(line)
  const isSetApart = text.length <= LONGEST && (isBold(line) || isItalic(line) || isCapitals(text))
  return isSetApart && (headingKind(text)?.score ?? 0) >= KNOWN
}
