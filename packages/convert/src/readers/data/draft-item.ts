import type { Draft } from '../../report/draft.ts'
import { implied } from '../../report/draft.ts'
import { type DataNode, nodeAt } from './data-node.ts'
import { type FieldKind, mendValue, type Tell } from './mend-value.ts'

/** A field of an item, keys joined by dots, and where data has it: the first of the paths that says something. */
export interface FieldRow {
  readonly to: string
  readonly from: readonly string[]
  readonly as?: FieldKind
}

/** An item of a resume as a table tells what its fields come from; `implied` are values that the data doesn't print. */
export function draftItem(
  node: DataNode,
  rows: readonly FieldRow[],
  tell: Tell,
  fixed: Readonly<Record<string, string>> = {},
): Record<string, Draft> {
  const item: Record<string, Draft> = {}
  for (const { to, from, as = 'text' } of rows) {
    const value = from
      .map((path) => nodeAt(node, path))
      .map((found) => (found === undefined ? undefined : mendValue(found, as, tell)))
      .find((found) => found !== undefined)
    if (value !== undefined) set(item, to.split('.'), value)
  }
  for (const [key, value] of Object.entries(fixed)) item[key] = implied('data', value)
  return item
}

function set(item: Record<string, Draft>, [key = '', ...rest]: readonly string[], value: Draft): void {
  if (rest.length === 0) item[key] = value
  else {
    const inner = { ...item[key] } as Record<string, Draft>
    set(inner, rest, value)
    item[key] = inner
  }
}
