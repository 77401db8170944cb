import type { Resume, SectionName } from '@offprint/schema'
import type { Loose } from '../conform/loose.ts'
import { items } from '../items/items.ts'
import type { OutlineNode } from '../outline/node.ts'
import type { Context } from './context.ts'

/** A section of the page: its heading, its items and the sections below it. */
export interface SectionView {
  readonly id: string
  readonly title: string
  /** The element of the heading: `h2` at the top, never deeper than `h6`. */
  readonly tag: string
  readonly depth: number
  /** Which section of the resume its items are of, if it has any. */
  readonly kind?: SectionName
  readonly count?: number
  readonly items: readonly object[]
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
    const { section } = node
    const own = section === undefined ? [] : items(resume, section, node.items, context)
    const counted = section === 'publications' && context.options.publications?.counts !== false
    return {
      id,
      title: node.title,
      tag: `h${Math.min(depth + 1, 6)}`,
      depth,
      ...(section !== undefined && own.length > 0 && { kind: section }),
      ...(counted && node.items.length > 1 && { count: node.items.length }),
      items: own,
      children: sections(resume, node.children, context, depth + 1),
    }
  })
}
