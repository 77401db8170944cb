import type { ParsedReference } from '@offprint/references'
import { type DateMatch, findDates } from '../fields/find-dates.ts'
import { type Passage, slice, trimPunctuation } from '../passage/passage.ts'
import { lengthOfDateLabel } from './date-label.ts'

/**
 * A reference that is laid out in two lines: its title in bold, perhaps with who published it behind, and a date alone;
 * `undefined` for one that has to be read.
 */
export function laidOutReference(text: Passage): ParsedReference | undefined {
  const end = text.text.indexOf('\n')
  const date = end < 0 ? undefined : dateAlone(text.text.slice(end + 1))
  const bold = text.marks.find(({ kind, start }) => kind === 'strong' && start === 0)
  if (!date?.start || !bold || bold.end > end) return undefined
  const title = stretchOf(text, 0, bold.end)
  const publisher = stretchOf(text, bold.end, end)
  const url = text.marks.find(({ kind }) => kind === 'link')?.url
  const issued = { start: end + 1 + date.index, end: end + 1 + date.index + date.length }
  const spans = { title, ...(publisher.value ? { publisher } : {}), issued }
  return {
    citation: {
      type: 'document',
      title: title.value,
      ...(publisher.value ? { publisher: publisher.value } : {}),
      issued: { 'date-parts': [date.start.split('-').map(Number)] },
      ...(url ? { URL: url } : {}),
    },
    authors: [],
    links: url ? [{ url }] : [],
    spans: Object.entries(spans).map(([field, span]) => ({ pointer: `/citation/${field}`, ...span })),
    rest: [],
    messages: [],
  }
}

/** A line that is a date, behind a label at most. */
function dateAlone(line: string): DateMatch | undefined {
  const start = lengthOfDateLabel(line)
  const [date, ...more] = findDates(line)
  const isAll =
    date && more.length === 0 && date.index <= start && date.index + date.length >= line.trimEnd().length
  return isAll ? date : undefined
}

function stretchOf(text: Passage, from: number, to: number): { start: number; end: number; value: string } {
  const value = trimPunctuation(slice(text, from, to)).text.trim()
  const start = value === '' ? from : text.text.indexOf(value, from)
  return { start, end: start + value.length, value }
}
