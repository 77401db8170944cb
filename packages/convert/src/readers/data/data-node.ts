import type { Passage } from '../../passage/passage.ts'

/** A value of a data file and where it stands. */
export interface DataScalar {
  readonly kind: 'scalar'
  /** As text; empty for what says nothing. */
  readonly value: string
  /** As the file has it; nothing for `null`. */
  readonly data: string | number | boolean | undefined
  readonly passage: Passage
}

export interface DataList {
  readonly kind: 'list'
  readonly items: readonly DataNode[]
}

export interface DataMap {
  readonly kind: 'map'
  readonly entries: readonly (readonly [string, DataNode])[]
}

export type DataNode = DataScalar | DataList | DataMap

/** The values below a node, in their order. */
export function scalarsOf(node: DataNode): DataScalar[] {
  if (node.kind === 'scalar') return [node]
  if (node.kind === 'list') return node.items.flatMap(scalarsOf)
  return node.entries.flatMap(([, child]) => scalarsOf(child))
}

/** What stands below a node at a path of keys joined by dots; the first item where a list is in between. */
export function nodeAt(node: DataNode | undefined, path: string): DataNode | undefined {
  return path.split('.').reduce<DataNode | undefined>((found, key) => {
    const within = found?.kind === 'list' ? found.items[0] : found
    return within?.kind === 'map' ? within.entries.find(([name]) => name === key)?.[1] : undefined
  }, node)
}

/** The items of the list at a path; a lone item counts as a list of one. */
export function listAt(node: DataNode | undefined, path: string): readonly DataNode[] {
  const found = nodeAt(node, path)
  if (found === undefined) return []
  return found.kind === 'list' ? found.items : [found]
}

/** The value at a path; nothing where it says nothing. */
export function scalarAt(node: DataNode | undefined, path: string): DataScalar | undefined {
  const found = nodeAt(node, path)
  return found?.kind === 'scalar' && found.value !== '' ? found : undefined
}
