import type { Passage } from '../../passage/passage.ts'
import { endOfParenthesis, opensBracket, quotationEnd } from './enclosed.ts'
import { type Part, partOf } from './part.ts'
import { separatorAt } from './separator-at.ts'

/** Separators that don't cut what is set in bold or italics as one. */
const WEAK: ReadonlySet<string> = new Set([':', '-', '|', '.'])

/** More than this in italics is running text, not one name. */
const LONGEST_SET = 200

/** Legal forms that stand behind a comma. */
const COMPANY = /^(?:inc|ltd|llc|llp|l\.l\.c|gmbh|ltda|corp|plc|s\.a|s\.l|b\.v)\.?$/iu

/** What is quoted in fewer letters is a word, and no part of its own. */
const LONGEST_WORD = 12

/**
 * Cut a line into its parts: at commas, semicolons, spaced dashes, tabs, bars, colons, sentence ends and line breaks,
 * but not inside quotation marks; parentheses are parts of their own.
 */
export function partsOf(line: Passage): Part[] {
  const parts: Part[] = []
  const text = line.text
  let from = 0
  let separator = ''
  const cut = (to: number, next: string, skip: number, parenthesis = false): void => {
    const part = partOf(line, from, to, separator, parenthesis)
    if (part) parts.push(part)
    separator = next
    from = to + skip
  }
  let index = 0
  while (index < text.length) {
    const quoteEnd = quotationEnd(text, index)
    if (quoteEnd !== undefined) {
      if (quoteEnd - index > LONGEST_WORD) {
        cut(index, separator, 0)
        cut(quoteEnd + 1, '', 0)
      }
      index = quoteEnd + 1
      continue
    }
    if (opensBracket(text, index)) {
      const end = endOfParenthesis(text, index)
      if (end > 0 && isApart(text, index)) {
        cut(index, '(', 1)
        cut(end, '', 1, true)
        index = end + 1
        continue
      }
      index = end > 0 ? end + 1 : index + 1
      continue
    }
    const found = separatorAt(text, index)
    if (found && !(WEAK.has(found.separator) && isInside(line, index))) {
      cut(index, found.separator, found.length)
      index += found.length
    } else index += 1
  }
  cut(text.length, '', 0)
  return withCompanies(line, parts)
}

/** `Palpa, Inc.` is one name. */
function withCompanies(line: Passage, parts: readonly Part[]): Part[] {
  const merged: Part[] = []
  for (const part of parts) {
    const last = merged.at(-1)
    const isForm = last && part.separator === ',' && COMPANY.test(part.text.text)
    const whole = isForm ? partOf(line, last.start, part.end, last.separator, last.parenthesis) : undefined
    if (whole) merged[merged.length - 1] = whole
    else merged.push(part)
  }
  return merged
}

function isInside(line: Passage, index: number): boolean {
  return line.marks.some(
    (mark) =>
      mark.kind !== 'link' &&
      mark.start < index &&
      index < mark.end - 1 &&
      mark.end - mark.start < LONGEST_SET,
  )
}

/** A parenthesis stands apart when a space comes before it; `f(x)` and `Assistant(s)` don't. */
function isApart(text: string, index: number): boolean {
  return index === 0 || /\s/u.test(text.charAt(index - 1)) || /[（【]/u.test(text.charAt(index))
}
