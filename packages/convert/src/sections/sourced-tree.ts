import type { Passage } from '../passage/passage.ts'
import type { Draft } from '../report/draft.ts'
import type { Reading } from './reading.ts'

type Plain = string | number | boolean | undefined | readonly Plain[] | { readonly [key: string]: Plain }

/** Give every leaf of a plain object the passages that `passagesAt` knows for its JSON pointer. */
export function sourcedTree(
  reading: Reading,
  value: object,
  passagesAt: (pointer: string) => readonly Passage[],
): Record<string, Draft> {
  const build = (node: Plain, pointer: string): Draft | undefined => {
    if (node === undefined) return undefined
    if (typeof node !== 'object')
      return reading.takeAs('reference', passagesAt(pointer), typeof node === 'boolean' ? String(node) : node)
    if (isArray(node))
      return node.flatMap((item, index) => {
        const child = build(item, `${pointer}/${index}`)
        return child === undefined ? [] : [child]
      })
    return Object.fromEntries(
      Object.entries(node).flatMap(([key, item]) => {
        const child = build(item, `${pointer}/${key}`)
        return child === undefined ? [] : [[key, child]]
      }),
    )
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const child = build(item as Plain, `/${key}`)
      return child === undefined ? [] : [[key, child]]
    }),
  )
}

function isArray(node: readonly Plain[] | { readonly [key: string]: Plain }): node is readonly Plain[] {
  return Array.isArray(node)
}
