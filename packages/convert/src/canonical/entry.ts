import type { Body, LabelWords } from './body.ts'
import { carry } from './carry.ts'
import { expand, type Implied, shrink } from './derive.ts'
import type { ReadValue } from './head-line.ts'
import {
  isObject,
  isSame,
  type Json,
  type JsonObject,
  merge,
  type Path,
  withoutValue,
  withValue,
} from './json.ts'
import { findOrders, type KeyOrders, orderKeys } from './key-order.ts'
import type { Layout } from './layout.ts'

/** What it takes to print and to read the entries of one section. */
export interface EntryForm {
  /** The shape of its entries, for the order of keys. */
  readonly shape: string
  readonly layout: Layout
  readonly words: LabelWords
  readonly implied: Implied
  readonly orders: KeyOrders
  /** What entries of this section lack, unless one says otherwise. */
  readonly absent: readonly Path[]
}

/** What of an entry its text doesn't say: it stands behind the entry in a comment. */
export interface EntryRest {
  /** Laid over what the text says. */
  readonly set?: JsonObject
  readonly absent?: readonly Path[]
  readonly keys?: KeyOrders
  /** The entry itself, where the text says nothing of it. */
  readonly value?: Json
}

/** A way to write an entry: what its text says, and what that doesn't say. */
export interface EntryDraft {
  readonly body: Body
  readonly rest: EntryRest
}

/**
 * The ways to write an entry, the best first: with all that text can say; with the order of its keys besides; as data.
 *
 * Which of them comes back the same is for the writer to try.
 */
export function draftEntry(entry: Json, form: EntryForm): EntryDraft[] {
  const asData = { body: { head: '', paragraph: [], items: [] }, rest: { value: entry } }
  if (!isObject(entry)) return [asData]
  const { record, absent } = shrink(entry, form.implied, form.shape === 'publications')
  const { body, carried } = carry(record, form.layout, form.words)
  const set = carried.reduce(withoutValue, record)
  const rest: EntryRest = {
    ...(Object.keys(set).length > 0 && { set }),
    ...(!isSame(absent, form.absent) && { absent }),
  }
  return [
    { body, rest },
    { body, rest: { ...rest, keys: findOrders(entry, form.shape, form.orders) } },
    asData,
  ]
}

/** Make an entry of the values that its text says and of the rest. */
export function joinEntry(
  values: readonly Pick<ReadValue, 'path' | 'value'>[],
  rest: EntryRest,
  form: EntryForm,
): Json {
  if (rest.value !== undefined) return rest.value
  const said = values.reduce<JsonObject>((object, { path, value }) => withValue(object, path, value), {})
  const record = merge(said, rest.set ?? {})
  const whole = expand(
    { record, absent: rest.absent ?? form.absent },
    form.implied,
    form.shape === 'publications',
  )
  return orderKeys(whole, form.shape, { ...form.orders, ...rest.keys })
}
