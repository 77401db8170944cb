import { findDates } from '../fields/find-dates.ts'
import { headingKind } from '../languages/heading-kind.ts'
import { type Passage, slice } from '../passage/passage.ts'
import type { Reading } from './reading.ts'

/** Lines without their numbering and bullets, which are structure. */
export function bareLines(reading: Reading, lines: readonly Passage[]): Passage[] {
  return lines.map((line) => {
    const { number, rest } = withoutNumber(line)
    if (number.text) reading.drop(number)
    return rest
  })
}

/** Cut numbering and bullets (`[12]`, `3.`, `J4`, `Ch2`, `•`) off the start of a line. */
export function withoutNumber(line: Passage): { number: Passage; rest: Passage } {
  const match =
    /^\s*(?:\[[A-Z]{0,3}\d{1,3}\]|\(?\d{1,3}[.)](?=\s(?!\d{3}[-. ]\d{4}))|[A-Z][A-Za-z]{0,2}\d{1,3}[.:)]?(?=$|\s(?!\s?[A-Z]{1,3}\d))|[•·◦▪‣*–—-](?=\s))\s*/u.exec(
      line.text,
    )
  const isDate = match !== null && /\d/u.test(match[0]) && findDates(line.text.slice(0, 40))[0]?.index === 0
  const length = isDate ? 0 : (match?.[0].length ?? 0)
  return { number: slice(line, 0, length), rest: slice(line, length) }
}

/** Whether a context line is a heading in the lexicon's words, and not an employer or a place. */
export function namesKind(line: Passage): boolean {
  const kind = headingKind(line.text)
  return kind !== undefined && kind.score >= 0.9
}
