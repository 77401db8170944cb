import type { Citation, CitationType } from '@offprint/schema'
import type { ReferenceSpan } from '../types.ts'

type Field =
  | 'container-title'
  | 'publisher'
  | 'publisher-place'
  | 'event-place'
  | 'page'
  | 'number-of-pages'
  | 'number'
  | 'note'

/** Put values where their type has them: places of events, hosts of preprints and data, the extent of a book. Spans move along. */
export function settle(
  citation: Partial<Citation>,
  type: CitationType,
  spans: ReferenceSpan[],
  text: string,
): void {
  const move = (from: Field, to: Field) => {
    const value = citation[from]
    if (value === undefined || citation[to] !== undefined) return
    citation[to] = String(value)
    delete citation[from]
    spans.forEach((span, index) => {
      if (span.pointer === `/citation/${from}`) spans[index] = { ...span, pointer: `/citation/${to}` }
    })
  }
  const isConference = type === 'paper-conference' || type === 'speech'
  if (!isConference) move('event-place', 'publisher-place')
  else if (citation.publisher === undefined) move('publisher-place', 'event-place')
  const hosted = type === 'article' || type === 'dataset' || type === 'software'
  if (hosted && citation.volume === undefined) move('container-title', 'publisher')
  if (type === 'book' && /^(?:1|[ivxlcIVXLC]+)\s?[–-]/.test(String(citation.page ?? '')))
    move('page', 'number-of-pages')
  if (
    type === 'article' &&
    citation.publisher === undefined &&
    /arxiv/i.test(text) &&
    citation.number !== undefined
  )
    citation.publisher = 'arXiv'
  if (type === 'patent') noteOwners(citation, spans, text)
  if (!hosted && type !== 'patent' && type !== 'report') notePreprint(citation, spans, text)
}

/** The number of a preprint is not the article's own: it stays as a note, as printed. */
function notePreprint(citation: Partial<Citation>, spans: ReferenceSpan[], text: string): void {
  const index = spans.findIndex((span) => span.pointer === '/citation/number')
  const span = spans[index]
  if (span === undefined || citation.number === undefined) return
  const before = /(?:arXiv\s*:?\s*|abs\/)$/i.exec(text.slice(Math.max(0, span.start - 12), span.start))
  if (before === null) return
  const start = span.start - before[0].length
  const printed = text.slice(start, span.end)
  citation.note = citation.note === undefined ? printed : `${citation.note}; ${printed}`
  delete citation.number
  spans[index] = { pointer: '/citation/note', start, end: span.end }
}

/** What is left beside a patent's number and title is its owner or office: a note, as printed. */
function noteOwners(citation: Partial<Citation>, spans: ReferenceSpan[], text: string): void {
  for (const field of ['container-title', 'publisher', 'publisher-place', 'event-place'] as const) {
    const index = spans.findIndex((span) => span.pointer === `/citation/${field}`)
    const span = spans[index]
    if (span === undefined || citation[field] === undefined) continue
    const printed = text.slice(span.start, span.end)
    citation.note = citation.note === undefined ? printed : `${citation.note}; ${printed}`
    delete citation[field]
    spans[index] = { ...span, pointer: '/citation/note' }
  }
}
