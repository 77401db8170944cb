/**
 * A value without what some JSON pointers lead to, and for each leaf that stays its pointer before and after: items of a list
 * move up.
 */
export function withoutPointers(
  value: unknown,
  dropped: ReadonlySet<string>,
): { value: unknown; moved: ReadonlyMap<string, string> } {
  const moved = new Map<string, string>()
  const keep = (node: unknown, from: string, to: string): unknown => {
    if (dropped.has(from)) return undefined
    if (Array.isArray(node)) {
      const kept: unknown[] = []
      for (const [index, item] of node.entries()) {
        const next = keep(item, `${from}/${index}`, `${to}/${kept.length}`)
        if (next !== undefined) kept.push(next)
      }
      return kept
    }
    if (typeof node === 'object' && node !== null) {
      const entries = Object.entries(node).map(([key, item]) => {
        const step = `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
        return [key, keep(item, from + step, to + step)] as const
      })
      return Object.fromEntries(entries.filter(([, item]) => item !== undefined))
    }
    moved.set(from, to)
    return node
  }
  return { value: keep(value, '', ''), moved }
}
