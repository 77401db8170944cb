import { parseDate } from '../../fields/parse-date.ts'
import { type Draft, sourced } from '../../report/draft.ts'
import type { ReaderMessage } from '../format.ts'
import { type DataNode, type DataScalar, nodeAt } from './data-node.ts'

/** What a field of a resume holds. */
export type FieldKind = 'text' | 'texts' | 'date' | 'address'

/** Where a reader of data says what it had to mend or leave out. */
export type Tell = (message: ReaderMessage) => void

const ISO = /^[12]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u
const RULE = 'data'

/** Read a node as what a field holds; nothing where it says nothing, or can't be brought to that. */
export function mendValue(node: DataNode, kind: FieldKind, tell: Tell): Draft | undefined {
  if (kind === 'texts')
    return (node.kind === 'list' ? node.items : [node]).flatMap((item) => textOf(item) ?? [])
  if (kind === 'date') return node.kind === 'map' ? dateOfParts(node) : dateOf(node, tell)
  if (node.kind === 'list')
    return node.items.map((item) => mendValue(item, kind, tell)).find((item) => item !== undefined)
  if (kind === 'address' && node.kind === 'scalar') return addressOf(node, tell)
  return textOf(node)
}

/** A node with all that is below it, as the file has it. */
export function draftOf(node: DataNode): Draft | undefined {
  if (node.kind === 'scalar')
    return node.data === undefined ? undefined : sourced(RULE, [node.passage], node.data)
  if (node.kind === 'list') return node.items.map(draftOf).filter((item) => item !== undefined)
  return Object.fromEntries(node.entries.map(([key, value]) => [key, draftOf(value)]))
}

function textOf(node: DataNode): Draft | undefined {
  return node.kind === 'scalar' && node.value !== '' ? sourced(RULE, [node.passage], node.value) : undefined
}

function dateOf(node: DataNode, tell: Tell): Draft | undefined {
  if (node.kind !== 'scalar' || node.value === '') return undefined
  if (ISO.test(node.value)) return sourced(RULE, [node.passage], node.value)
  const day = /^(\d{4}-\d\d-\d\d)T/u.exec(node.value)?.[1]
  const date = day === undefined ? parseDate(node.value) : { start: day, open: false }
  if (date?.start !== undefined && ISO.test(date.start)) {
    if (day === undefined) tell(mended(node, date.start))
    return sourced(RULE, [node.passage], date.start)
  }
  if (date?.start === undefined && !/\d/u.test(node.value)) return undefined
  tell(leftOut(node, 'is no date'))
  return undefined
}

/** `{ year: { value: 2019 }, month: { value: 5 } }` */
function dateOfParts(node: DataNode): Draft | undefined {
  const parts = ['year', 'month', 'day'].map((part) => scalarIn(nodeAt(node, part)))
  const end = parts.indexOf(undefined)
  const known = parts.slice(0, end < 0 ? parts.length : end).flatMap((part) => part ?? [])
  const date = known.map(({ value }, index) => value.padStart(index === 0 ? 4 : 2, '0')).join('-')
  return ISO.test(date)
    ? sourced(
        RULE,
        known.map(({ passage }) => passage),
        date,
      )
    : undefined
}

function scalarIn(node: DataNode | undefined): DataScalar | undefined {
  const inner = node?.kind === 'map' ? nodeAt(node, 'value') : node
  return inner?.kind === 'scalar' && inner.value !== '' ? inner : undefined
}

function addressOf(node: DataScalar, tell: Tell): Draft | undefined {
  if (node.value === '') return undefined
  const address = /^[a-z][a-z\d+.-]*:/iu.test(node.value) ? node.value : `https://${node.value}`
  if (!URL.canParse(address) || /\s/u.test(address)) {
    tell(leftOut(node, 'is no web address'))
    return undefined
  }
  return sourced(RULE, [node.passage], address)
}

function mended(node: DataScalar, value: string): ReaderMessage {
  return {
    severity: 'info',
    rule: 'mended-value',
    reason: `"${node.value}" is read as ${value}`,
    ...placeOf(node),
  }
}

/** A value that is left out, and why. */
function leftOut(node: DataScalar, reason: string): ReaderMessage {
  return {
    severity: 'warning',
    rule: 'unread-value',
    reason: `"${node.value}" ${reason}; it is left out`,
    remedy: 'correct it in the data',
    ...placeOf(node),
  }
}

function placeOf({ passage: { offsets } }: DataScalar): { start: number; end: number } {
  return { start: offsets[0] ?? 0, end: (offsets.at(-1) ?? 0) + 1 }
}
