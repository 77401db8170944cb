import type { Resume, SectionName } from '@offprint/schema'
import type { Loose } from '../conform/loose.ts'
import { items } from '../items/items.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Context } from './context.ts'

/** Items of one section of the resume. */
export interface Part {
  readonly kind: SectionName
  readonly items: readonly object[]
}

/** A section of the page: its heading, its items and the sections below it. */
export interface SectionView {
  readonly id: string
  readonly title: string
  /** The element of the heading: `h2` at the top, never deeper than `h6`. */
  readonly tag: string
  readonly depth: number
  readonly count?: number
  readonly note?: string
  readonly parts: readonly Part[]
  readonly children: readonly SectionView[]
}

/** Make the sections of a page from its outline. */
export function sections(
  resume: Loose<Resume>,
  nodes: readonly OutlineNode[],
  context: Context,
  depth = 1,
): SectionView[] {
  return nodes.map((node) => {
    const id = context.identify(node.title)
    const kinds = [...Map.groupBy(node.items, ({ section }) => section)]
    const counted =
      kinds.length === 1 && kinds[0]?.[0] === 'publications' && context.options.publications?.counts !== false
    return {
      id,
      title: node.title,
      tag: `h${Math.min(depth + 1, 6)}`,
      depth,
      ...(counted && node.items.length > 1 && { count: node.items.length }),
      ...(node.note !== undefined && { note: node.note }),
      parts: kinds.map(([kind, placed]) => ({ kind, items: items(resume, kind, placed, context) })),
      children: sections(resume, node.children, context, depth + 1),
    }
  })
}
