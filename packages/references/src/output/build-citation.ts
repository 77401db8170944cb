import type { Citation, CitationName, CitationType } from '@offprint/schema'
import { isDatePart, isNamePart, type Part } from '../anchors/draft.ts'
import { decideType, type TypeEvidence } from '../kinds/decide-type.ts'
import { ENTRY_TITLE, REVIEW } from '../lexicon/kinds.ts'
import { type ListContext, LONGEST, type PreparedItem } from '../read-item.ts'
import type { Segment } from '../segments/decode.ts'
import type { ParsedReference, ReferenceSpan } from '../types.ts'
import { segmentParts } from './segment-parts.ts'
import { settle } from './settle.ts'

/** Names that the item before lends to one that prints a dash for them. */
export interface Inherited {
  readonly names: readonly CitationName[]
  readonly printed: readonly string[]
}

/** Put an item's claims and segments together into one parsed reference. */
export function buildReference(
  item: PreparedItem,
  segments: readonly Segment[],
  context: ListContext,
  heading: readonly CitationType[],
  inherited: Inherited | undefined,
): ParsedReference {
  const { draft, authors } = item
  if (isNoReference(item)) return keptAsNote(draft.text)
  const parts = [...draft.claims.flatMap((found) => found.parts), ...segmentParts(draft, segments)]
  parts.sort((left, right) => left.start - right.start)
  const citation: Partial<Citation> = {}
  const spans: ReferenceSpan[] = []
  const inheritedCount = authors.repeated ? (inherited?.names.length ?? 0) : 0
  if (inheritedCount > 0) citation.author = (inherited?.names ?? []).map((name) => ({ ...name }))
  for (const part of parts) put(citation, spans, part)
  const links = item.links.map((link) => ({
    ...(link.label === undefined ? {} : { label: link.label }),
    url: link.url,
  }))
  item.links.forEach((link, index) => {
    spans.push({ pointer: `/links/${index}/url`, start: link.start, end: link.end })
  })
  const first = item.links.find((link) => !/^mailto:/i.test(link.url))
  if (citation.URL === undefined && first !== undefined) citation.URL = first.url
  const resolver = item.links.find((link) => /^https?:\/\/(?:dx\.)?doi\.org\/10\./i.test(link.url))
  if (citation.DOI === undefined && resolver !== undefined) {
    citation.DOI = resolver.url.replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, '')
    spans.push({ pointer: '/citation/DOI', start: resolver.start, end: resolver.end })
  }
  if (citation.issued === undefined && citation.status === undefined) Object.assign(citation, context.values)
  const evidence = evidenceOf(item, segments, heading, context)
  const type = decideType(citation, evidence)
  settle(citation, type, spans, draft.text)
  const printed = authors.list?.printed.map((entry) => entry.text.replace(/\s+/g, ' ').trim()) ?? []
  authors.list?.printed.forEach((entry, index) => {
    spans.push({ pointer: `/authors/${index + inheritedCount}`, start: entry.start, end: entry.end })
  })
  const rest = restOf(item, segments)
  return {
    citation: { ...citation, type },
    authors: [...(authors.repeated ? (inherited?.printed ?? []) : []), ...printed],
    links,
    spans,
    rest,
    messages: messagesOf(citation, draft.text),
  }
}

/** Prose: long, and nothing in it that a reference has. */
function isNoReference({ draft, authors, links }: PreparedItem): boolean {
  if (draft.text.length > LONGEST || draft.text.trim() === '') return true
  if (authors.list !== undefined || authors.repeated || links.length > 0) return false
  const telling = draft.claims.filter(
    (found) => found.kind !== 'label' && found.kind !== 'intro' && found.kind !== 'note',
  )
  return telling.length === 0 && draft.text.split(/\s+/).length > 30
}

function keptAsNote(text: string): ParsedReference {
  const trimmed = text.trim().replace(/\s+/g, ' ')
  const reason =
    text.trim() === ''
      ? 'the item is empty'
      : text.length > LONGEST
        ? 'the item is too long to be a reference'
        : 'the item is no reference'
  return {
    citation: { type: 'document', ...(trimmed === '' ? {} : { note: trimmed }) },
    authors: [],
    links: [],
    spans:
      trimmed === ''
        ? []
        : [
            {
              pointer: '/citation/note',
              start: text.indexOf(text.trim()),
              end: text.indexOf(text.trim()) + text.trim().length,
            },
          ],
    rest: trimmed === '' ? [] : [{ start: 0, end: text.length, text }],
    messages: [{ reason, start: 0, end: text.length }],
  }
}

/** Set a field; a second value for it is kept as a note, and notes are joined. */
function put(citation: Partial<Citation>, spans: ReferenceSpan[], part: Part): void {
  if (isNamePart(part)) {
    const names: CitationName[] = citation[part.field] ?? []
    spans.push({ pointer: `/citation/${part.field}/${names.length}`, start: part.start, end: part.end })
    names.push(part.value)
    citation[part.field] = names
    return
  }
  if (isDatePart(part)) {
    if (citation[part.field] !== undefined) return
    citation[part.field] = part.value
    spans.push({ pointer: `/citation/${part.field}`, start: part.start, end: part.end })
    return
  }
  const old = citation[part.field]
  if (old !== undefined && part.field !== 'note') {
    if (old !== part.value && /\p{L}{3}/u.test(part.value) && part.field !== 'URL' && part.field !== 'status')
      put(citation, spans, { ...part, field: 'note' })
    return
  }
  citation[part.field] = old === undefined ? part.value : `${old}; ${part.value}`
  spans.push({ pointer: `/citation/${part.field}`, start: part.start, end: part.end })
}

function evidenceOf(
  item: PreparedItem,
  segments: readonly Segment[],
  heading: readonly CitationType[],
  context: ListContext,
): TypeEvidence {
  const { draft, authors } = item
  const title = segments.find((segment) => segment.label === 'title')
  const afterAuthors = draft.text
    .slice(authors.list === undefined ? 0 : authors.end)
    .replace(/^[\s.,:;()\d]+/, '')
  return {
    patent:
      draft.claims.some(
        (found) => found.kind === 'number' && found.parts.some((part) => part.field === 'authority'),
      ) ||
      (context.patents && draft.claims.some((found) => found.kind === 'number')),
    editorsLead: authors.editors,
    intro: draft.claims.some((found) => found.kind === 'intro'),
    preprint: draft.claims.some((found) => found.kind === 'identifier' && found.parts[0]?.field === 'number'),
    emphasisedTitle: title?.first.setting === 'emphasis',
    review: REVIEW.test(afterAuthors),
    entry: ENTRY_TITLE.test(afterAuthors),
    text: draft.text,
    heading: heading.filter((type) => type !== 'patent'),
  }
}

/** What no claim and no segment took, beyond signs. */
function restOf(item: PreparedItem, segments: readonly Segment[]): ParsedReference['rest'] {
  return segments
    .filter((segment) => segment.label === 'note')
    .map(({ start, end }) => ({ start, end, text: item.draft.text.slice(start, end) }))
}

function messagesOf(citation: Partial<Citation>, text: string): ParsedReference['messages'] {
  const messages: ParsedReference['messages'] = []
  const whole = (reason: string) => messages.push({ reason, start: 0, end: text.length })
  if (text.trim() === '') whole('the item is empty')
  else if (citation.title === undefined && citation['container-title'] === undefined)
    whole('no title was found')
  else if (citation.issued === undefined && citation.status === undefined) whole('no date was found')
  return messages
}
