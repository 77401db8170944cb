import type { Nodes } from 'mdast'
import { type Area, unite } from '../../document/area.ts'
import { firstBehind } from '../../document/first-behind.ts'
import type { Region } from './regions-of.ts'

/** Give the nodes of a tree the page on which their text begins, and the box that it takes up there. */
export function locateNodes<T extends Nodes>(node: T, regions: readonly Region[]): T {
  const { start, end } = node.position ?? {}
  const area = areaOf(regions, start?.offset ?? 0, end?.offset ?? 0)
  const content =
    'children' in node ? { children: node.children.map((child) => locateNodes(child, regions)) } : {}
  return { ...node, ...content, ...(area ? { data: { ...node.data, ...area } } : {}) }
}

function areaOf(regions: readonly Region[], start: number, end: number): Area | undefined {
  let area: Area | undefined
  for (let at = firstBehind(regions, start); at < regions.length; at += 1) {
    const region = regions[at]
    if (!region || region.start >= end) break
    area = area ? unite(area, region) : { page: region.page, box: region.box }
  }
  return area
}
