import type { TextLine } from './text-line.ts'

/** How the texts that begin at a place go on. */
export interface Indentation {
  /** Further in, as far as they have more than one line. */
  readonly hangs: boolean
  /** Further in, so that a line at the same place is another text. */
  readonly hangsMostly: boolean
  /** Further out: only the first line of a paragraph begins here. */
  readonly opensParagraphs: boolean
}

/** What follows the lines that begin at a place, behind full ones, and behind others further in. */
interface Counts {
  readonly further: number
  readonly same: number
  readonly back: number
  readonly below: number
}

/** Points by which a place varies. */
const SAME_PLACE = 3
/** Further in than this, in letter heights, is another indentation. */
const INDENT = { least: 0.4, most: 6 }
const NONE: Counts = { further: 0, same: 0, back: 0, below: 0 }

/** Tell from all lines of a column how the texts that begin at a place go on. */
export function indentationsOf(
  lines: readonly TextLine[],
  isFull: (before: TextLine, after: TextLine) => boolean,
): (left: number) => Indentation {
  const counts = new Map<number, Counts>()
  lines.forEach((before, index) => {
    const after = lines[index + 1]
    if (after?.line.page !== before.line.page || after.bullet !== undefined || after.before) return
    const { further, same, back, below } = counts.get(placeOf(before.left)) ?? NONE
    const shift = (after.left - before.left) / before.line.size
    const full = isFull(before, after)
    const isFurther = shift > INDENT.least && shift < INDENT.most
    counts.set(placeOf(before.left), {
      further: further + Number(full && isFurther),
      same: same + Number(full && Math.abs(shift) <= INDENT.least),
      back:
        back + Number(full && shift < -INDENT.least && shift > -INDENT.most && before.bullet === undefined),
      below: below + Number(!full && isFurther),
    })
  })
  return (left) => {
    const { further, same, back, below } = counts.get(placeOf(left)) ?? NONE
    const hangs = further > below
    return { hangs, hangsMostly: hangs && further > same, opensParagraphs: back > 1 && back > same + further }
  }
}

function placeOf(left: number): number {
  return Math.round(left / SAME_PLACE)
}
