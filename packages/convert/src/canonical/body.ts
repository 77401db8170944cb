import type { Codec } from './codecs/codec.ts'
import { type PrintedSlot, printHead, type ReadValue, readHead } from './head-line.ts'
import type { Json, Path } from './json.ts'
import type { LabelledField, Layout, Slot } from './layout.ts'
import { escapeText, guardLine, shield, unshield } from './markup.ts'

/** What an entry says, before it is indented: its line, its paragraphs, and the lines of its list. */
export interface Body {
  readonly head: string
  /** Lines; an empty one parts two paragraphs, and all but the last of one end in a backslash. */
  readonly paragraph: readonly string[]
  readonly items: readonly string[]
}

/** A field with its place in the layout. */
export type Unit = { readonly paths: readonly Path[]; readonly codec: Codec } & (
  | { readonly place: 'head'; readonly slot: Slot }
  | { readonly place: 'paragraph' | 'items' }
  | { readonly place: 'label'; readonly field: LabelledField }
)

export interface PrintedUnit {
  readonly unit: Unit
  readonly printed: string
}

/** The words of labels in the language of a document. */
export type LabelWords = (field: LabelledField) => string

/** A text of several lines and paragraphs. */
const PARAGRAPH: Codec = {
  print: ([value], hard) =>
    typeof value === 'string'
      ? joined(
          value.split('\n\n').map((part) => escapeText(part, { hard, lineEnd: '\\\n' })),
          '\n\n',
        )
      : undefined,
  read: (shielded) => [unshield(shielded.replaceAll('\\\n', '\n'))],
}

/** The fields of a layout, in the order in which they are asked. */
export function unitsOf({ head, paragraph, labelled, items }: Layout): Unit[] {
  return [
    ...head.map((slot): Unit => ({ place: 'head', paths: slot.paths, codec: slot.codec, slot })),
    ...(paragraph === undefined
      ? []
      : [{ place: 'paragraph', paths: [paragraph], codec: PARAGRAPH } as const]),
    ...labelled.map((field): Unit => ({ place: 'label', paths: field.paths, codec: field.codec, field })),
    ...(items === undefined
      ? []
      : [{ place: 'items', paths: [items.path], codec: lines(items.codec) } as const]),
  ]
}

/** A list with one line for each item. */
function lines(codec: Codec): Codec {
  return {
    print: ([values], hard) =>
      Array.isArray(values) && values.length > 0
        ? joined(
            values.map((value: Json) => codec.print([value], hard)),
            '\n',
          )
        : undefined,
    read: (shielded) =>
      [shielded.split('\n').flatMap((line) => codec.read(line) ?? [])].map((list) =>
        list.map((item) => item ?? null),
      ),
  }
}

function joined(parts: readonly (string | undefined)[], separator: string): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join(separator)
}

/** Set fields that are printed in their places. */
export function layOut(printed: readonly PrintedUnit[], words: LabelWords): Body {
  const head = printed.flatMap(({ unit, printed }): PrintedSlot[] =>
    unit.place === 'head' ? [{ slot: unit.slot, printed }] : [],
  )
  return {
    head: printHead(head),
    paragraph: printed.flatMap(({ unit, printed }) =>
      unit.place === 'paragraph' ? printed.split('\n').map(guardLine) : [],
    ),
    items: printed.flatMap(({ unit, printed }) => {
      if (unit.place === 'label') return [`${words(unit.field)}: ${printed}`]
      return unit.place === 'items' ? printed.split('\n').map(guardLine) : []
    }),
  }
}

/** Where the parts of a body stand in the text of the document. */
export interface BodyPlaces {
  readonly head: number
  readonly paragraph: readonly number[]
  readonly items: readonly number[]
}

/** Read a body by its layout; nothing where it holds what the layout has no place for. */
export function readBody(
  body: Body,
  { head, paragraph, labelled, items }: Layout,
  words: LabelWords,
  places?: BodyPlaces,
): ReadValue[] | undefined {
  const inHead = body.head === '' ? [] : readHead(body.head, head)
  if (inHead === undefined || (body.paragraph.length > 0 && paragraph === undefined)) return undefined
  const read = inHead.map((value) => shift(value, places?.head ?? 0))
  if (paragraph !== undefined && body.paragraph.length > 0) {
    const [value = null] = PARAGRAPH.read(shield(body.paragraph.join('\n'))) ?? []
    const start = places?.paragraph[0] ?? 0
    const end = (places?.paragraph.at(-1) ?? 0) + (body.paragraph.at(-1) ?? '').length
    read.push({ path: paragraph, value, start, end })
  }
  const listed: { value: Json; start: number; end: number }[] = []
  for (const [index, line] of body.items.entries()) {
    const at = places?.items[index] ?? 0
    const end = at + line.length
    const shielded = shield(line)
    const colon = shielded.indexOf(': ')
    const field = colon < 0 ? undefined : labelled.find((known) => words(known) === line.slice(0, colon))
    const from = field === undefined ? 0 : colon + 2
    const values = (field?.codec ?? items?.codec)?.read(shielded.slice(from))
    if (values === undefined) return undefined
    if (field === undefined) listed.push({ value: values[0] ?? null, start: at, end })
    for (const [slot, path] of (field?.paths ?? []).entries()) {
      const value = values[slot]
      if (value !== undefined) read.push({ path, value, start: at + from, end })
    }
  }
  const [first] = listed
  if (items === undefined || first === undefined) return read
  const list = { path: items.path, value: listed.map(({ value }) => value) }
  return [...read, { ...list, start: first.start, end: listed.at(-1)?.end ?? first.end }]
}

function shift({ path, value, start, end }: ReadValue, by: number): ReadValue {
  return { path, value, start: start + by, end: end + by }
}
