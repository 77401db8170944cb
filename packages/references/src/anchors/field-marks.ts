import type { FieldMark } from '../segments/atoms.ts'
import type { Draft } from './draft.ts'
import type { Quote } from './quotes.ts'

const BEFORE = /[.,;:?!()[\]–—\-"”“»’'„/*†‡\n|]$/
const AFTER = /^(?:[.,;:?!()[\]–—"”»\n|\d]|$)/

/**
 * Marks and quotations that set off a whole field.
 * A species name or a quoted word inside a title is none: plain words run on at both of its ends.
 */
export function fieldMarks(draft: Draft, quotes: readonly Quote[], from: number): FieldMark[] {
  const marks: FieldMark[] = []
  for (const quote of quotes)
    if (isWhole(draft, quote.start, quote.end, from))
      marks.push({ start: quote.start, end: quote.end, setting: 'quotes' })
  for (const mark of draft.reference.marks) {
    if (mark.kind !== 'emphasis' && mark.kind !== 'strong' && mark.kind !== 'underline') continue
    if (
      mark.start < from ||
      !/[\p{L}\p{N}“"«„‘'([]/u.test(draft.text[mark.start] ?? '') ||
      !/\p{L}.*\p{L}/su.test(draft.text.slice(mark.start, mark.end))
    )
      continue
    if (!isWhole(draft, mark.start, mark.end, from)) continue
    marks.push({
      start: mark.start,
      end: mark.end,
      setting: mark.kind === 'emphasis' ? 'emphasis' : 'strong',
    })
  }
  return marks
}

function isWhole(draft: Draft, start: number, end: number, from: number): boolean {
  return (
    closes(draft, start, end, from) &&
    (opens(draft, start, from) || /^[.,]?\s?(?:vol|\d|\(?(?:19|20)\d\d)/.test(draft.text.slice(end, end + 7)))
  )
}

function opens({ text, taken }: Draft, start: number, from: number): boolean {
  let offset = start
  while (offset > from && /[^\S\n]/.test(text[offset - 1] ?? '')) offset -= 1
  return (
    offset <= from ||
    taken[offset - 1] === 1 ||
    BEFORE.test(text.slice(offset - 1, offset)) ||
    /(?:^|\s)(?:in|In|at|of|voce|Art\.|to)$/.test(text.slice(Math.max(0, offset - 5), offset))
  )
}

function closes({ text, taken }: Draft, start: number, end: number, from: number): boolean {
  let offset = end
  const inner = text[end - 1] ?? ''
  const closing = /([^"”“»’'])["”“»’']*$/.exec(text.slice(start, end))?.[1] ?? inner
  while (offset < text.length && /[^\S\n]/.test(text[offset] ?? '')) offset += 1
  if (offset >= text.length || taken[offset] === 1) return true
  const rest = text.slice(offset, offset + 40)
  if (/^[:–—]\s+\p{Ll}/u.test(rest) && /["”“»’']/.test(inner)) return false
  return (
    AFTER.test(rest.slice(0, 1)) ||
    /[.,?!]/.test(closing) ||
    /^(?:in|In|dans|en|eds?\.|edited|vol|no|with|by)\s/u.test(rest) ||
    ((start === 0 || (start <= from + 8 && /["”“»]/.test(inner))) && /^\p{Lu}/u.test(rest))
  )
}
