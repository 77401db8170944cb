import type { TextLine } from './text-line.ts'

/** The mark that an item of a list begins with. */
export interface ListMark {
  readonly ordered: boolean
  /** How many characters stand before the item's words. */
  readonly length: number
}

const BULLET = /^(?:[*•·◦▪■●○‣⁃–—+-]|o)[ \t]+(?=\S)/u
const NUMBER = /^(\d{1,3})[.)][ \t]+(?=\S)/u

/** The lines at which an item of a list begins, by their start; a number or a letter needs another one beside it. */
export function listMarks(lines: readonly TextLine[]): ReadonlyMap<number, ListMark> {
  return new Map(
    lines.flatMap((line, index) => {
      const mark = markAt(lines, line, index)
      return mark ? [[line.start, mark] as const] : []
    }),
  )
}

function markAt(lines: readonly TextLine[], line: TextLine, index: number): ListMark | undefined {
  const [bullet, number] = [BULLET.exec(line.text), NUMBER.exec(line.text)]
  if (bullet && (!isLetterMark(line) || hasSibling(lines, index, isLetterMark)))
    return { ordered: false, length: bullet[0].length }
  const value = Number(number?.[1])
  const follows = ({ text }: TextLine): boolean => Math.abs(Number(NUMBER.exec(text)?.[1]) - value) <= 1
  return number && hasSibling(lines, index, follows) ? { ordered: true, length: number[0].length } : undefined
}

function isLetterMark({ text }: TextLine): boolean {
  return /^o[ \t]+\S/u.test(text)
}

/** Whether the next line at the same column, before or after, begins an item too. */
function hasSibling(lines: readonly TextLine[], index: number, isItem: (line: TextLine) => boolean): boolean {
  return [-1, 1].some((step) => {
    for (let at = index + step; Math.abs(at - index) <= FAR; at += step) {
      const line = lines[at]
      if (!line || line.column < (lines[index]?.column ?? 0)) return false
      if (line.column === lines[index]?.column && isItem(line)) return true
    }
    return false
  })
}

/** So many lines an item has at most. */
const FAR = 40
