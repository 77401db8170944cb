import { walk } from '../structure/walk.ts'
import type { StructuredDraft } from './types.ts'

/**
 * Renumber headings so that the first is of level 1 and none skips a level on the way down (ISO 14289-1, 7.4.2).
 * Headings of one level under the same heading stay on one level.
 */
export function levelHeadings({ structure }: StructuredDraft): void {
  const open: { from: number; to: number }[] = []
  walk(structure.root, (element) => {
    const from = Number(/^H([1-6])$/.exec(element.type)?.[1])
    if (Number.isNaN(from)) return
    while ((open.at(-1)?.from ?? 0) >= from) open.pop()
    const to = (open.at(-1)?.to ?? 0) + 1
    open.push({ from, to })
    element.type = `H${to}`
  })
}
