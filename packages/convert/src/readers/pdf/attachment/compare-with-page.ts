import type { Resume } from '@offprint/schema'
import { findDates } from '../../../fields/find-dates.ts'
import type { LocatedValue, ReaderMessage, SourceResume } from '../../format.ts'
import { foldText } from './fold-text.ts'
import { type PrintedValue, printedValues } from './printed-values.ts'

/** Shorter values stand in any text. */
const LEAST_LETTERS = 3
const WORD = /\p{L}{4,}|\p{N}{4,}/gu
const REMEDY = 'print the page anew from the data, or correct the data'

/** A page as it prints a resume: its text, the addresses of its links, and the stretches that are headings. */
export interface PrintedPage {
  readonly text: string
  readonly links: readonly string[]
  readonly headings: readonly (readonly [number, number])[]
}

/**
 * Find the values of a resume on the page that prints it, and tell where the two differ: lines that the resume says
 * nothing of, and values missing on the page although it prints most others of their sort.
 */
export function compareWithPage(resume: Resume, page: PrintedPage): SourceResume {
  const printed = printedValues(resume).filter(({ value }) => foldText(value).text.length >= LEAST_LETTERS)
  const values = locate(printed, page.text)
  const lines = strangeLines(resume, page, values)
  return {
    text: page.text,
    resume,
    values,
    unplaced: lines,
    messages: [
      ...missing(printed, values, page.links).map(
        ({ pointer, value }): ReaderMessage => ({
          severity: 'warning',
          rule: 'page-differs',
          reason: `the page doesn’t print "${value}", which is ${pointer} of its attached resume.json`,
          remedy: REMEDY,
        }),
      ),
      ...lines.map(
        ([start, end]): ReaderMessage => ({
          severity: 'warning',
          rule: 'page-differs',
          reason: `the page prints "${page.text.slice(start, end)}", which its attached resume.json doesn’t say`,
          remedy: REMEDY,
          start,
          end,
        }),
      ),
    ],
  }
}

/** Where each value stands: behind the one before it, or else anywhere. */
function locate(printed: readonly PrintedValue[], text: string): LocatedValue[] {
  const folded = foldText(text)
  let last = 0
  return printed.flatMap(({ pointer, value }) => {
    const wanted = foldText(value).text
    const next = folded.text.indexOf(wanted, last)
    const at = next >= 0 ? next : folded.text.indexOf(wanted)
    const [start, end] = [folded.offsets[at], folded.offsets[at + wanted.length - 1]]
    if (start === undefined || end === undefined) return []
    last = at + wanted.length
    return [{ pointer, start, end: end + 1 }]
  })
}

function missing(
  printed: readonly PrintedValue[],
  values: readonly LocatedValue[],
  links: readonly string[],
): PrintedValue[] {
  const found = new Set(values.map(({ pointer }) => pointer))
  const addresses = links.map((link) => foldText(link).text).join('\n')
  const isThere = ({ pointer, value }: PrintedValue): boolean =>
    found.has(pointer) || addresses.includes(foldText(value).text)
  return [...Map.groupBy(printed, ({ field }) => field).values()].flatMap((alike) => {
    const absent = alike.filter((value) => !isThere(value))
    return absent.length * 2 < alike.length ? absent : []
  })
}

/** Lines outside headings with at least two words that stand nowhere in the resume, and more of those than of others. */
function strangeLines(
  resume: Resume,
  { text, headings }: PrintedPage,
  values: readonly LocatedValue[],
): [number, number][] {
  const known = new Set(wordsOf(JSON.stringify(resume)))
  const rest = blank(text, [...headings, ...values.map(({ start, end }) => [start, end] as const)])
  return [...rest.matchAll(/[^\n]+/gu)].flatMap(({ 0: line, index }): [number, number][] => {
    const dates = findDates(line).map(({ index: start, length }) => [start, start + length] as const)
    const words = wordsOf(blank(line, dates))
    const strange = words.filter((word) => !known.has(word))
    const isStrange = strange.length > 1 && strange.length * 2 > words.length
    return isStrange ? [[index, index + line.length]] : []
  })
}

function wordsOf(text: string): string[] {
  return (text.normalize('NFKC').match(WORD) ?? []).map((word) => word.toLowerCase())
}

/** The text with the stretches in spaces, line ends kept. */
function blank(text: string, stretches: readonly (readonly [number, number])[]): string {
  const letters = text.split('')
  for (const [start, end] of stretches)
    for (let at = start; at < end; at += 1) if (letters[at] !== '\n') letters[at] = ' '
  return letters.join('')
}
