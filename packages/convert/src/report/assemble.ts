import type { Resume } from '@offprint/schema'
import { type Passage, textOf } from '../passage/passage.ts'
import type { PageStart, ReaderMessage } from '../readers/format.ts'
import type { Item, Target } from '../sections/item.ts'
import type { SectionReading } from '../sections/read-sections.ts'
import type { ReadingMessage } from '../sections/reading.ts'
import type { Conversion, Message, Place } from '../types.ts'
import { type Draft, implied, isSourced, sourced } from './draft.ts'
import type { LedgerBook } from './ledger-book.ts'
import { outlineOf } from './outline-of.ts'
import { placed } from './placed.ts'
import { placesOf } from './places.ts'
import { settle } from './settle.ts'

/** The arrays of a resume, in the order of the JSON Resume schema. */
const TARGETS: readonly Target[] = [
  'work',
  'volunteer',
  'education',
  'awards',
  'certificates',
  'publications',
  'skills',
  'languages',
  'interests',
  'references',
  'projects',
]

export interface Parts {
  readonly source: string
  readonly pageStarts: readonly PageStart[] | undefined
  readonly path: string
  readonly basics: Draft
  readonly lastModified: Draft | undefined
  readonly language: string | undefined
  readonly headings: readonly { readonly text: Passage; readonly level: number }[]
  readonly read: readonly SectionReading[]
  readonly ledger: LedgerBook
  /** What the reader of the format had to say. */
  readonly told: readonly ReaderMessage[]
  readonly messages: readonly ReadingMessage[]
}

/** Put what was read together: the resume, its source map, the ledger and the messages. */
export function assemble({
  source,
  pageStarts,
  path,
  basics,
  lastModified,
  language,
  headings,
  read,
  ledger,
  told,
  messages,
}: Parts): Conversion {
  const places = placesOf(source, pageStarts)
  const { sections, groups } = outlineOf(headings, read)
  const items = read.flatMap((section) => section.items.map((item) => withGroup(item, groups.get(item))))
  const arrays = TARGETS.map((target): [string, Draft] => [
    target,
    items.filter((item) => item.target === target).map((item) => item.draft),
  ])
  const body = settle({
    basics,
    ...Object.fromEntries(arrays),
    meta: {
      lastModified,
      language: language === undefined ? undefined : implied('language', language),
      sections,
    },
  })
  for (const { passages } of body.settled) for (const passage of passages) ledger.map(passage)
  const unplaced = ledger.unread().map(([start, end]) => ({ start, end, text: source.slice(start, end) }))
  const resume = withUnplaced(
    body.value,
    unplaced.map(({ start, text }) => ({ text, ...places.point(start) })),
  )
  const all: Message[] = [
    ...told.map((message) => placed(message, places)),
    ...messages.map(
      ({ passage, ...message }): Message => (passage ? { ...message, place: placeOf(passage) } : message),
    ),
    ...unplaced.map(
      ({ start, end, text }): Message => ({
        severity: 'warning',
        rule: 'unplaced-text',
        reason: `no section took "${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`,
        place: { start: places.point(start), end: places.point(end) },
      }),
    ),
  ].sort((a, b) => (a.place?.start.offset ?? -1) - (b.place?.start.offset ?? -1))
  return {
    resume,
    text: source,
    map: {
      version: 1,
      source: path,
      mappings: body.settled.map(({ pointer, rule, passages }) => ({
        pointer,
        rule,
        spans: passages.flatMap(places.spans),
      })),
    },
    messages: all,
    ledger: ledger.close(
      places,
      read.map((section) => ({
        title: section.heading ? textOf(section.heading) : '',
        kind: section.kind ?? 'other',
        entries: section.entries,
      })),
    ),
  }

  function placeOf(passage: Passage): Place {
    const [first] = places.spans(passage)
    return first ?? { start: places.point(0), end: places.point(0) }
  }
}

/** A group that the outline needs keeps the place of the line that gave the item its own. */
function withGroup(item: Item, group: string | undefined): Item {
  if (group === undefined) return item
  const old = item.draft.group
  const passages = old && isSourced(old) ? old.passages : []
  return { ...item, draft: { ...item.draft, group: sourced('heading', passages, group) } }
}

/** Text that found no place is kept in the resume all the same. */
function withUnplaced(
  value: unknown,
  unplaced: readonly { text: string; line: number; column: number }[],
): Resume {
  const resume = (value ?? {}) as Resume
  if (unplaced.length === 0) return resume
  return {
    ...resume,
    meta: { ...resume.meta, unplaced: unplaced.map(({ text, line, column }) => ({ text, line, column })) },
  }
}
