import type { Resume } from '@offprint/schema'
import type { Loose } from '../conform/loose.ts'
import type { Labels } from '../languages/labels.ts'
import { yearOf } from '../publications/year-of.ts'
import { fromKinds } from './from-kinds.ts'
import type { OutlineNode, Placed } from './node.ts'

/** How publications are grouped against the outline: by kind, by year, or not at all. */
export type Grouping = 'type' | 'year' | 'none'

/** Take the publications out of an outline and set them, grouped anew, where the first of them stood. */
export function regroup(
  nodes: readonly OutlineNode[],
  grouping: Grouping,
  resume: Loose<Resume>,
  labels: Labels,
): OutlineNode[] {
  const found = nodes.flatMap(publicationsOf)
  const first = nodes.findIndex((node) => publicationsOf(node).length > 0)
  if (first < 0) return [...nodes]
  const rest = nodes.map(withoutPublications)
  const own = grouped(found, grouping, resume, labels)
  return [...rest.slice(0, first), ...own, ...rest.slice(first)].filter(
    ({ items, children }) => items.length > 0 || children.length > 0,
  )
}

function grouped(
  items: readonly Placed[],
  grouping: Grouping,
  resume: Loose<Resume>,
  labels: Labels,
): OutlineNode[] {
  const bare = items.map(({ group: _group, ...item }) => item)
  if (grouping === 'type') return fromKinds(bare, labels)
  const title = labels.publications
  if (grouping === 'none') return [{ title, items: bare, children: [] }]
  const year = ({ index }: Placed): number =>
    yearOf(resume.publications?.[index] ?? {}) ?? Number.POSITIVE_INFINITY
  const years = [...Map.groupBy(bare, year)].toSorted(([one], [other]) => other - one)
  const children = years.map(([number, taken]) => ({
    title: Number.isFinite(number) ? String(number) : labels.other,
    items: taken,
    children: [],
  }))
  return [{ title, items: [], children }]
}

function publicationsOf({ items, children }: OutlineNode): Placed[] {
  return [...items.filter(({ section }) => section === 'publications'), ...children.flatMap(publicationsOf)]
}

function withoutPublications(node: OutlineNode): OutlineNode {
  const children = node.children.map(withoutPublications)
  return {
    ...node,
    items: node.items.filter(({ section }) => section !== 'publications'),
    children: children.filter(({ items, children: below }) => items.length > 0 || below.length > 0),
  }
}
