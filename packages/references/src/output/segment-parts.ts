import { type Draft, type Part, type TextField, textPart } from '../anchors/draft.ts'
import type { Segment } from '../segments/decode.ts'
import type { Label } from '../segments/score.ts'

const FIELDS: Readonly<Record<Label, TextField>> = {
  title: 'title',
  container: 'container-title',
  series: 'collection-title',
  publisher: 'publisher',
  place: 'publisher-place',
  note: 'note',
}

/** Turn labelled segments into fields, without the signs that belong to the style. */
export function segmentParts(draft: Draft, segments: readonly Segment[]): Part[] {
  return segments.map((segment, index) => {
    let { start, end } = segment
    const quoted =
      segment.first.setting === 'quotes' || (segment.label === 'title' && isQuoted(draft.text, start, end))
    if (quoted) ({ start, end } = unquote(draft.text, start, end))
    if (/[)\]]/.test(draft.text[end] ?? '') && isOpen(draft.text.slice(start, end))) end += 1
    if (segment.label === 'container')
      end += /^\s*\[(?:\.\.\.|…)\]/.exec(draft.text.slice(end, end + 8))?.[0].length ?? 0
    if (segment.label !== 'title' || !quoted) end = withStop(draft.text, segment.label, start, end)
    return textPart(draft, fieldOf(segments, index), start, end)
  })
}

function isQuoted(text: string, start: number, end: number): boolean {
  return (
    /["“„«‘'»「『]/.test(text[start] ?? '') &&
    /["”“»’'«」』]/.test(text[end - 1] ?? '') &&
    !/["“”„«»]/.test(text.slice(start + 1, end - 1))
  )
}

/** A comma or full stop inside the closing quotation mark is the style's, a question mark the title's. */
function unquote(text: string, from: number, to: number): { start: number; end: number } {
  let start = from
  let end = to
  while (/["“„«‘'`»「『\s]/.test(text[start] ?? '') && start < end) start += 1
  while (end > start && /["”“»’'«」』\s.,;:]/.test(text[end - 1] ?? '')) {
    if (/['’]/.test(text[end - 1] ?? '') && /["”“»«]/.test(text[to - 1] ?? '') && end < to) break
    end -= 1
  }
  return { start, end }
}

/** The full stop of a last abbreviation stays: `J. Mach. Learn. Res.`. */
function withStop(text: string, label: Label, start: number, end: number): number {
  if (
    label === 'container' &&
    text[end] === '.' &&
    /\p{L}\.\s?\p{L}.*$/u.test(text.slice(start, end)) &&
    /(?:^|[\s.-])\p{L}{1,8}$/u.test(text.slice(start, end))
  )
    return end + 1
  return end
}

/** A place right after the container, and not before a colon, is where the event was. */
function fieldOf(segments: readonly Segment[], index: number): TextField {
  const segment = segments[index]
  if (segment === undefined) return 'note'
  const before = segments[index - 1]?.label
  const isEvent =
    segment.label === 'place' &&
    !segment.last.following.startsWith(':') &&
    (before === 'container' || before === 'series')
  return isEvent ? 'event-place' : FIELDS[segment.label]
}

/** A bracket was opened and not closed. */
function isOpen(text: string): boolean {
  return (
    Math.max(text.lastIndexOf('('), text.lastIndexOf('[')) >
    Math.max(text.lastIndexOf(')'), text.lastIndexOf(']'))
  )
}
