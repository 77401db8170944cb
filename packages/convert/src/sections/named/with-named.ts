import type { StretchName } from '../../document/named-stretch.ts'
import type { SectionKind } from '../../languages/section-kind.ts'
import { beginsJoining } from '../../lexicon/joining-words.ts'
import { type Passage, slice } from '../../passage/passage.ts'
import { type Draft, isSourced, sourced } from '../../report/draft.ts'
import type { Entry } from '../entry.ts'
import type { Item } from '../item.ts'
import { findLinks } from '../links.ts'
import { listOf } from '../list-of.ts'
import type { Reading } from '../reading.ts'
import { namedFields } from './named-fields.ts'
import { takeOutNamed } from './take-out-named.ts'

const LISTS: ReadonlySet<string> = new Set(['highlights', 'keywords', 'courses', 'roles'])

/** Read entries without what their markup names as said beside them, and put that into fields of its own. */
export function withNamed(
  reading: Reading,
  entries: readonly Entry[],
  kind: SectionKind | undefined,
  read: (entries: readonly Entry[]) => Item[][],
): Item[][] {
  const fields = namedFields(kind)
  if (!fields) return read(entries)
  const parted = entries.map((entry) => takeOutNamed(entry, reading.named, fields))
  return read(parted.map(({ entry }) => entry)).map((items, index) => {
    const aside = parted[index]?.aside ?? new Map()
    const last = items.at(-1)
    return last ? [...items.slice(0, -1), withAside(reading, last, aside, fields.aside)] : items
  })
}

function withAside(
  reading: Reading,
  item: Item,
  aside: ReadonlyMap<StretchName, readonly Passage[]>,
  fields: Readonly<Partial<Record<StretchName, string>>>,
): Item {
  const draft: Record<string, Draft | undefined> = { ...item.draft }
  for (const [name, passages] of aside) {
    const field = fields[name]
    if (field === undefined) for (const passage of passages) reading.drop(passage)
    else if (LISTS.has(field)) draft[field] = [...listed(draft[field]), ...takeEach(reading, name, passages)]
    else if (field === 'publisher') Object.assign(draft, withPublisher(reading, draft, passages))
    else if (field === 'entity') Object.assign(draft, withEntity(reading, draft, passages))
    else draft[field] = joined(draft[field], reading.take('rest', passages))
    draft.url ??= linkIn(reading, passages)
  }
  return { ...item, draft }
}

/** A body that is named as such stands for what looked like one. */
function withEntity(
  reading: Reading,
  { entity, description }: Readonly<Record<string, Draft | undefined>>,
  passages: readonly Passage[],
): Record<string, Draft | undefined> {
  return {
    entity: reading.take('organisation', passages),
    description: entity ? joined(description, entity) : description,
  }
}

/** Who published a work stands in its citation as well. */
function withPublisher(
  reading: Reading,
  { citation }: Readonly<Record<string, Draft | undefined>>,
  passages: readonly Passage[],
): Record<string, Draft> {
  const publisher = reading.take('organisation', passages.map(withoutJoining))
  return { publisher, citation: { ...(citation && !isSourced(citation) ? citation : {}), publisher } }
}

/** `in Journal of Ecology`. */
function withoutJoining(passage: Passage): Passage {
  return beginsJoining(passage.text) ? slice(passage, passage.text.indexOf(' ') + 1) : passage
}

/** A list in one line is cut into its elements; items stay whole. */
function takeEach(reading: Reading, name: StretchName, passages: readonly Passage[]): Draft[] {
  const [only] = passages
  const each = only && passages.length === 1 && name === 'keywords' ? listOf(only) : passages
  return each.map((passage) => reading.take('item', passage))
}

function linkIn(reading: Reading, passages: readonly Passage[]): Draft | undefined {
  const link = passages.flatMap(findLinks).find(({ url, bare }) => bare && /^https?:/iu.test(url))
  return link && reading.takeAs('url', [], link.url)
}

function listed(draft: Draft | undefined): readonly Draft[] {
  return Array.isArray(draft) ? draft : []
}

function joined(first: Draft | undefined, second: Draft): Draft {
  if (!first || !isSourced(first) || !isSourced(second)) return second
  return sourced('rest', [...first.passages, ...second.passages], `${first.value}\n${second.value}`)
}
