import { headingKind } from '../../../languages/heading-kind.ts'
import type { Fragment } from './line.ts'
import type { TextLine } from './text-line.ts'

const LONGEST = 70
const KNOWN = 0.9

/** Whether a line is set apart from the text, and says what a heading says in some language. */
export function isHeadingLine(line: TextLine | undefined): boolean {
  const [only, another] = line?.text ?? []
  const isAlone = line?.bullet === undefined && !line?.after && !line?.before && !another
  return only !== undefined && isAlone && isHeadingLabel(only)
}

/** Whether some words are set apart from the text, and say what a heading says in some language. */
export function isHeadingLabel({ text, pieces }: Fragment): boolean {
  if (text.length > LONGEST) return false
  const letters = pieces.filter((piece) => /\p{L}/u.test(piece.text))
  const isSetApart =
    letters.every(({ bold }) => bold) || letters.every(({ italic }) => italic) || text === text.toUpperCase()
  return isSetApart && (headingKind(text)?.score ?? 0) >= KNOWN
}
