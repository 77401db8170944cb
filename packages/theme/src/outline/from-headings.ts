import type { SectionOutline, SectionSelector } from '@offprint/schema'
import type { Loose } from '../conform/loose.ts'
import type { OutlineNode, Placed } from './node.ts'

interface Heading {
  readonly title: string
  readonly level: number
  readonly items: Placed[]
  readonly outline: Loose<SectionOutline>
}

/**
 * Lay items under the headings of a document, each under the heading that selects it most closely (the first of
 * equals); what no heading selects is left over.
 */
export function fromHeadings(
  outline: readonly Loose<SectionOutline>[],
  items: readonly Placed[],
): { nodes: OutlineNode[]; left: Placed[] } {
  const headings = outline
    .filter(({ title }) => title !== undefined)
    .map(
      (entry): Heading => ({ title: entry.title ?? '', level: entry.level ?? 1, items: [], outline: entry }),
    )
  const left: Placed[] = []
  for (const item of items) {
    const scores = headings.map((heading) => closeness(heading.outline.select, item))
    const best = Math.max(0, ...scores)
    const heading = best > 0 ? headings[scores.indexOf(best)] : undefined
    if (heading === undefined) left.push(item)
    else heading.items.push(heading.outline.select?.group === undefined ? item : ungrouped(item))
  }
  return { nodes: nest(headings), left }
}

/** What a heading selects by its group needs no sub-heading for it. */
function ungrouped({ group: _group, ...item }: Placed): Placed {
  return item
}

/** How closely a selector fits an item: 0 not at all, 1 by section, more with its type and its group. */
function closeness(select: Loose<SectionSelector> | undefined, item: Placed): number {
  if (select === undefined || select.section !== item.section) return 0
  const types = select.type === undefined ? undefined : [select.type].flat()
  if (types !== undefined && !types.includes(item.type ?? '')) return 0
  if (select.group !== undefined && select.group !== item.group) return 0
  return 1 + (types === undefined ? 0 : 1) + (select.group === undefined ? 0 : 2)
}

/** Turn a flat list of levelled headings into a tree: those with nothing below are dropped, twins in a row are one. */
function nest(headings: readonly Heading[]): OutlineNode[] {
  const nodes: OutlineNode[] = []
  let index = 0
  while (index < headings.length) {
    const heading = headings[index]
    if (heading === undefined) break
    let end = index + 1
    while ((headings[end]?.level ?? 0) > heading.level) end += 1
    const children = nest(headings.slice(index + 1, end))
    if (heading.items.length > 0 || children.length > 0) {
      const last = nodes[nodes.length - 1]
      const same = last?.title === heading.title && last.children.length === 0 ? nodes.pop() : undefined
      const note = heading.outline.note ?? same?.note
      const items = [...(same?.items ?? []), ...heading.items]
      nodes.push({ title: heading.title, ...(note !== undefined && { note }), items, children })
    }
    index = end
  }
  return nodes
}
