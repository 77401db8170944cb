import { type Mark, type ParsedReference, parseReferences, toPublication } from '@offprint/references'
import type { Publication } from '@offprint/schema'
import { findDates } from '../fields/find-dates.ts'
import { join, type Passage, slice } from '../passage/passage.ts'
import { citedReference } from './cited-reference.ts'
import type { Entry } from './entry.ts'
import type { Item } from './item.ts'
import { laidOutReference } from './laid-out-reference.ts'
import { withoutNumber } from './lead.ts'
import type { Reading } from './reading.ts'
import { sourcedTree } from './sourced-tree.ts'

/** Publication fields that are derived from the citation, and the citation fields that they come from. */
const DERIVED: Readonly<Record<string, readonly string[]>> = {
  '/name': ['/citation/title'],
  '/publisher': ['/citation/container-title', '/citation/publisher', '/citation/genre'],
  '/releaseDate': ['/citation/issued'],
  '/url': ['/citation/URL', '/links/0/url', '/citation/DOI'],
  '/doi': ['/citation/DOI'],
  '/status': ['/citation/status'],
  '/note': ['/citation/note'],
}

/** Read a list of references; the list decides its style, so all entries of a section are read together. */
export function publications(reading: Reading, entries: readonly Entry[], heading: string): Item[] {
  const texts = entries.map((entry) => textOf(reading, entry))
  const known = texts.map((text) => citedReference(text) ?? laidOutReference(text))
  const inputs = texts
    .filter((_, index) => known[index] === undefined)
    .map((text) => ({ text: text.text, marks: text.marks.filter(isReferenceMark) }))
  const parsed = parseReferences(inputs, { owner: reading.owner.forms, heading })
  return entries.flatMap((entry, index): Item[] => {
    const [text, reference] = [texts[index], known[index] ?? parsed.shift()]
    return text && reference
      ? [{ target: 'publications', draft: draftOf(reading, entry, text, reference) }]
      : []
  })
}

function textOf(reading: Reading, entry: Entry): Passage {
  const [first, ...more] = entry.lines
  if (!first) return join([], '')
  const { number, rest } = withoutNumber(first)
  if (number.text) reading.drop(number)
  return join(rest.text === '' ? more : [rest, ...more], '\n')
}

function isReferenceMark(mark: Passage['marks'][number]): mark is Mark {
  return mark.kind !== 'smallcaps' && mark.kind !== 'citation' && mark.kind !== 'named'
}

function draftOf(reading: Reading, entry: Entry, text: Passage, reference: ParsedReference): Item['draft'] {
  const spans = new Map<string, Passage[]>()
  for (const { pointer, start, end } of reference.spans) {
    spans.set(pointer, [...(spans.get(pointer) ?? []), slice(text, start, end)])
  }
  const unread = reference.rest.map(({ start, end }) => slice(text, start, end))
  if (unread.length > 0) spans.set('/citation/note', [...(spans.get('/citation/note') ?? []), ...unread])
  const publication = datedByContext(toPublication(reference), entry, spans)
  const draft = sourcedTree(reading, publication, (pointer) => passagesAt(spans, pointer))
  const remarks = [...entry.items, ...reading.rest(text).filter(({ text: left }) => /\p{L}{4}/u.test(left))]
  reading.drop(text)
  return {
    ...draft,
    ...(remarks.length > 0 && publication.note === undefined ? { note: reading.take('rest', remarks) } : {}),
    ...(remarks.length > 0 && publication.note !== undefined
      ? { summary: reading.take('rest', remarks) }
      : {}),
  }
}

/** A list under a heading that is a year prints no year of its own. */
function datedByContext(publication: Publication, entry: Entry, spans: Map<string, Passage[]>): Publication {
  if (publication.releaseDate !== undefined || publication.status !== undefined) return publication
  for (const context of [...entry.contexts].reverse()) {
    const [date] = findDates(context.text)
    if (!date?.start) continue
    spans.set('/citation/issued', [slice(context, date.index, date.index + date.length)])
    const issued = { 'date-parts': [date.start.split('-').map(Number)] }
    return {
      ...publication,
      releaseDate: date.start,
      ...(publication.citation ? { citation: { ...publication.citation, issued } } : {}),
    }
  }
  return publication
}

/** The passages of a value: its own, else those of the value that it is part of or derived from. */
function passagesAt(spans: ReadonlyMap<string, Passage[]>, pointer: string): readonly Passage[] {
  const sources = [pointer, ...(DERIVED[pointer] ?? [])]
  for (const source of sources) {
    for (
      let place = source;
      place !== '' && place !== '/citation';
      place = place.slice(0, place.lastIndexOf('/'))
    ) {
      const found = spans.get(place)
      if (found) return found
    }
  }
  return []
}
