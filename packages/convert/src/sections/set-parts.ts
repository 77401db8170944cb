import type { Mark } from '../passage/passage.ts'
import { type Part, partOf } from './parts/part.ts'

const SETS: ReadonlySet<string> = new Set(['strong', 'emphasis', 'named'])
/** More than this in italics is running text, not one name. */
const LONGEST_SET = 200
const SHORTEST_SET = 2
const LEGAL_FORM = /^(?:inc|ltd|llc|llp|plc|gmbh|corp|s\.\s?a|s\.\s?p\.\s?a|b\.\s?v)\.?$/iu

/** Join the parts that are set as one (`*Viritys, valta, väärä ääni*`), where more than that stands on the line. */
export function joinSetParts(parts: readonly Part[]): Part[] {
  const joined: Part[] = []
  for (const part of parts.flatMap(cutAtMarkEnd)) {
    const last = joined.at(-1)
    const isOne =
      last !== undefined &&
      last.line === part.line &&
      !last.parenthesis &&
      !part.parenthesis &&
      (markAround(last, part) !== undefined || (part.separator === ',' && LEGAL_FORM.test(part.text.text)))
    const whole = isOne ? partOf(last.line, last.start, part.end, last.separator, false) : undefined
    if (whole) joined[joined.length - 1] = whole
    else joined.push(part)
  }
  return joined
}

/** `*Hämärä, hämärämpi* for quartet`: the part that ends what an earlier one began stops with it. */
function cutAtMarkEnd(part: Part): Part[] {
  const mark = part.line.marks.find(
    (each) => isSet(each) && each.start < part.start - 1 && part.start < each.end && each.end < part.end,
  )
  if (!mark || mark.end - mark.start >= LONGEST_SET) return [part]
  const left = partOf(part.line, part.start, mark.end, part.separator, part.parenthesis)
  const right = partOf(part.line, mark.end, part.end, '', part.parenthesis)
  return left && right ? [left, right] : [part]
}

/** Cut a part where what is set at its start or end stops: `**Asthma UK** Project Grant`, `Short course *Peat*`. */
export function cutAtMarks(part: Part): Part[] {
  if (part.quoted || part.bold || part.emphasis) return [part]
  for (const mark of part.line.marks) {
    if (!isSet(mark) || mark.end - mark.start < SHORTEST_SET) continue
    const at =
      mark.start <= part.start && mark.end < part.end ? mark.end : mark.end >= part.end ? mark.start : -1
    if (at <= part.start || at >= part.end) continue
    const left = partOf(part.line, part.start, at, part.separator, part.parenthesis)
    const right = partOf(part.line, at, part.end, '', part.parenthesis)
    if (left && right) return [left, right]
  }
  return [part]
}

function markAround(first: Part, second: Part): Mark | undefined {
  return first.line.marks.find(
    (mark) =>
      isSet(mark) &&
      mark.start <= first.start &&
      second.end <= mark.end + 1 &&
      mark.end - mark.start < Math.min(LONGEST_SET, 0.95 * first.line.text.trim().length),
  )
}

function isSet(mark: Mark): boolean {
  return SETS.has(mark.kind)
}
