import { type DataNode, scalarAt } from '../data/data-node.ts'

/** What of a record everyone may see, and how many entries of it that leaves out. */
export function publicPart(record: DataNode): { readonly node: DataNode; readonly hidden: number } {
  let hidden = 0
  const keep = (node: DataNode): DataNode[] => {
    if (isHidden(node)) {
      hidden += 1
      return []
    }
    if (node.kind === 'list') return [{ ...node, items: node.items.flatMap(keep) }]
    if (node.kind === 'map')
      return [
        {
          ...node,
          entries: node.entries.flatMap(([key, child]) => keep(child).map((kept) => [key, kept] as const)),
        },
      ]
    return [node]
  }
  const [node = record] = keep(record)
  return { node, hidden }
}

function isHidden(node: DataNode): boolean {
  return node.kind === 'map' && /^(?:limited|private)$/iu.test(scalarAt(node, 'visibility')?.value ?? '')
}
