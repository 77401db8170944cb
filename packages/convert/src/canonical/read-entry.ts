import { type Body, type BodyPlaces, readBody } from './body.ts'
import { carry } from './carry.ts'
import type { Line } from './document-blocks.ts'
import { entryLines, NO_HEAD, readComment } from './document-lines.ts'
import { type EntryForm, type EntryRest, joinEntry } from './entry.ts'
import type { ReadValue } from './head-line.ts'
import { isObject, type Json, type JsonObject, withValue } from './json.ts'

/** An entry as it was read, and where its values stand. */
export interface ReadEntry {
  readonly value: Json
  readonly values: readonly ReadValue[]
}

/** The parts of an entry as they stand in the document. */
export interface SourceBody {
  readonly body: Body
  readonly places: BodyPlaces
  readonly rest: EntryRest
}

/** Read an entry that is laid out by its form; nothing where it isn't, as when somebody has written it by hand. */
export function readEntry(source: SourceBody, form: EntryForm): ReadEntry | undefined {
  const { body, places, rest } = source
  const values = readBody(body, form.layout, form.words, places)
  if (values === undefined || !isPrintedSo(values, body, form)) return undefined
  return { value: joinEntry(values, rest, form), values }
}

/** Whether these values would be printed as they stand. */
function isPrintedSo(values: readonly ReadValue[], body: Body, { layout, words }: EntryForm): boolean {
  const record = values.reduce<JsonObject>((object, { path, value }) => withValue(object, path, value), {})
  const printed = entryLines(carry(record, layout, words).body, {})
  return printed.join('\n') === entryLines(body, {}).join('\n')
}

/** Take an item of a list apart into its line, its paragraphs, the lines of its list, and the comment behind it. */
export function entryParts(lines: readonly Line[]): SourceBody | undefined {
  const [first, ...below] = lines.map(({ text, start }) => ({ text: text.slice(2), start: start + 2 }))
  if (first === undefined) return undefined
  const only = readComment(first.text)
  if (only !== undefined && below.length === 0) return withRest([], [], [], only)
  const head = first.text === NO_HEAD ? [] : [first]
  const comment = readComment(below.at(-1)?.text ?? '')
  const inside = comment === undefined ? below : below.slice(0, -1)
  const items = inside.filter(({ text }) => text.startsWith('- '))
  const paragraph = inside.filter(({ text }) => !text.startsWith('- '))
  const apart = inside.slice(0, paragraph.length).every((line) => !items.includes(line))
  return apart ? withRest(head, trimmed(paragraph), items, comment ?? {}) : undefined
}

/** Put the parts of an entry or of the head of a document together. */
export function withRest(
  head: readonly Line[],
  paragraph: readonly Line[],
  items: readonly Line[],
  rest: JsonObject,
): SourceBody {
  return {
    body: {
      head: head[0]?.text ?? '',
      paragraph: paragraph.map(({ text }) => text),
      items: items.map(({ text }) => text.slice(2)),
    },
    places: {
      head: head[0]?.start ?? 0,
      paragraph: paragraph.map(({ start }) => start),
      items: items.map(({ start }) => start + 2),
    },
    rest: readRest(rest),
  }
}

/** Blank lines around paragraphs belong to the layout. */
function trimmed(lines: readonly Line[]): Line[] {
  const isBlank = ({ text }: Line): boolean => text.trim() === ''
  const first = lines.findIndex((line) => !isBlank(line))
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => !isBlank(line)) + 1)
}

/** What a comment says of an entry; what it may not say is passed over. */
function readRest({ set, absent, keys, value }: JsonObject): EntryRest {
  return {
    ...(isObject(set) && { set }),
    ...(Array.isArray(absent) && { absent: absent.map(String) }),
    ...(isObject(keys) && { keys: readLists(keys) }),
    ...(value !== undefined && { value }),
  }
}

/** Lists of words by a name, as keys and lacks are told. */
export function readLists(value: Json | undefined): Record<string, string[]> {
  if (!isObject(value)) return {}
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, list]) => (Array.isArray(list) ? [[name, list.map(String)]] : [])),
  )
}
