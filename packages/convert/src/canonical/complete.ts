import type { Resume } from '@offprint/schema'
import type { ReaderMessage, SourceResume } from '../readers/format.ts'
import type { Conversion, Message } from '../types.ts'
import type { ReadValue } from './head-line.ts'
import {
  isObject,
  isSame,
  itemAt,
  type Json,
  type JsonObject,
  merge,
  own,
  toJson,
  valueAt,
  withoutValue,
  withValue,
} from './json.ts'
import { LAYOUTS, type ListName } from './layouts.ts'
import type { CanonicalParts, FoundEntry, FoundHeading, FreeText } from './parts.ts'
import { putTogether } from './put-together.ts'

/** What the usual reading says of the owner when it is given a part of a document. */
const ABOUT_WHOLE: ReadonlySet<string> = new Set(['no-name', 'no-email'])

/** Put what the usual reading made of the free text of a document where that stands in it. */
export function complete(text: string, parts: CanonicalParts, read: Conversion): SourceResume {
  const resume = toJson(read.resume)
  const places = placesOf(read)
  const headings = freeHeadings(resume, places, parts)
  const all = [...parts.headings, ...headings].sort((one, other) => one.at - other.at)
  const entries = freeEntries(resume, places, parts.free, all)
  const outline = all.map((heading, index) =>
    headings.includes(heading) ? narrowed(heading, all[index + 1]?.at, entries, parts) : heading,
  )
  const whole = putTogether({
    ...parts,
    matter: completeMatter(parts, resume, headings),
    basics: completeHead(resume, places, parts),
    entries: [...parts.entries, ...entries].sort((one, other) => one.at - other.at),
    headings: outline,
  })
  return {
    text,
    resume: whole.resume as Resume,
    values: whole.values,
    unplaced: read.ledger.entries
      .filter(({ kind }) => kind === 'unplaced')
      .map(({ start, end }) => [start.offset, end.offset] as const),
    messages: read.messages.filter(({ rule }) => !ABOUT_WHOLE.has(rule)).map(asRead),
  }
}

/** Where the values of a resume were read, by the pointer of the item that they are in. */
type Places = ReadonlyMap<string, readonly Omit<ReadValue, 'value'>[]>

function placesOf({ map }: Conversion): Places {
  const values = map.mappings.flatMap(({ pointer, spans }) => {
    const [, section = '', index = '', ...path] = pointer.split('/')
    const item = section === 'basics' ? '/basics' : section === 'meta' ? pointer : `/${section}/${index}`
    const within = section === 'basics' ? [index, ...path] : path
    return spans.map(({ start, end }) => ({
      item,
      path: within.join('/'),
      start: start.offset,
      end: end.offset,
    }))
  })
  return Map.groupBy(values, ({ item }) => item)
}

function freeEntries(
  resume: JsonObject,
  places: Places,
  free: readonly FreeText[],
  headings: readonly FoundHeading[],
): FoundEntry[] {
  const found = (Object.keys(LAYOUTS) as ListName[]).flatMap((section) => {
    const list = own(resume, section)
    return Array.isArray(list) ? list.map((_, index) => entryAt(resume, section, index, places)) : []
  })
  return found.map((entry) => ({ ...entry, value: completed(entry, found, free, headings) }))
}

function entryAt(resume: JsonObject, section: ListName, index: number, places: Places): FoundEntry {
  const values = (places.get(`/${section}/${index}`) ?? []).map((value) => ({ ...value, value: null }))
  return {
    at: Math.min(...values.map(({ start }) => start)),
    section,
    value: itemAt(resume, section, index),
    values,
  }
}

/** An entry with what its heading groups it as, and with what the comment behind it says where it is of that entry alone. */
function completed(
  { at, value }: FoundEntry,
  all: readonly FoundEntry[],
  free: readonly FreeText[],
  headings: readonly FoundHeading[],
): Json {
  if (!isObject(value)) return value
  const around = free.find(({ start, end }) => at >= start && at < end)
  const alone =
    all.filter((entry) => around && entry.at >= around.start && entry.at < around.end).length === 1
  const whole = around !== undefined && alone ? merge(around.set, value) : value
  const heading = headings.findLast((candidate) => candidate.at < at)?.value
  const group = heading === undefined ? undefined : valueAt(heading, 'select/group')
  if (group !== undefined) return withValue(whole, 'group', group)
  return heading !== undefined && own(whole, 'group') === heading.title ? withoutValue(whole, 'group') : whole
}

/** The headings of the outline that the rest of the document doesn't know. */
function freeHeadings(resume: JsonObject, places: Places, { headings }: CanonicalParts): FoundHeading[] {
  const outline = valueAt(resume, 'meta/sections')
  if (!Array.isArray(outline)) return []
  let last = 0
  return outline.flatMap((value: Json, index) => {
    const [place] = places.get(`/meta/sections/${index}/title`) ?? []
    last = place?.start ?? last
    const known = headings.some(({ at, end }) => last >= at && last < end)
    return isObject(value) && !known ? [{ at: last, end: last, value, listed: true }] : []
  })
}

/** A heading that selects a whole section, which others select from too, selects the type of its own entries instead. */
function narrowed(
  heading: FoundHeading,
  end: number = Number.POSITIVE_INFINITY,
  entries: readonly FoundEntry[],
  parts: CanonicalParts,
): FoundHeading {
  const { select } = heading.value
  const shared = parts.entries.some(({ section }) => isObject(select) && isSame(select, { section }))
  const own = entries
    .filter(({ at }) => at >= heading.at && at < end)
    .map(({ value }) => valueAt(value, 'type'))
  const [type, ...others] = new Set(own)
  if (!shared || type === undefined || others.length > 0) return heading
  return { ...heading, value: withValue(heading.value, 'select/type', type) }
}

/** The head with what free text in it adds; a list is continued. */
function completeHead(resume: JsonObject, places: Places, parts: CanonicalParts): CanonicalParts['basics'] {
  const { basics, free, headings } = parts
  const first = headings[0]?.at ?? Number.POSITIVE_INFINITY
  const inHead = free.filter(({ start }) => start < first)
  const read = own(resume, 'basics')
  if (inHead.length === 0 || !isObject(read) || !isObject(basics.value)) return basics
  const set = inHead.reduce<JsonObject>((all, text) => merge(all, text.set), {})
  const known = basics.value
  const added = Object.entries(merge(set, read)).flatMap(([key, value]): [string, Json][] => {
    const before = own(known, key)
    if (Array.isArray(before) && Array.isArray(value))
      return [[key, [...before, ...value.filter((item: Json) => !before.some((one) => isSame(one, item)))]]]
    return before === undefined ? [[key, value]] : []
  })
  const values = (places.get('/basics') ?? []).map((value) => ({ ...value, value: null }))
  return { value: merge(known, Object.fromEntries(added)), values: [...basics.values, ...values] }
}

/** The front matter with the text that found no place; an outline is wanted where somebody has added to it. */
function completeMatter(
  { matter }: CanonicalParts,
  resume: JsonObject,
  headings: readonly FoundHeading[],
): Map<string, Json> {
  const unplaced = valueAt(resume, 'meta/unplaced')
  const meta = matter.get('meta')
  const before = meta === undefined ? undefined : valueAt(meta, 'unplaced')
  const all = [before, unplaced].flatMap((list) => (Array.isArray(list) ? list : []))
  return new Map([
    ...[...matter].filter(([key]) => key !== 'outline' || headings.length === 0),
    ...(all.length === 0 ? [] : [['meta', merge(isObject(meta) ? meta : {}, { unplaced: all })] as const]),
  ])
}

function asRead({ place, ...message }: Message): ReaderMessage {
  return place === undefined ? message : { ...message, start: place.start.offset, end: place.end.offset }
}
