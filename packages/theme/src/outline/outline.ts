import type { Resume } from '@offprint/schema'
import type { Loose } from '../conform/loose.ts'
import type { Labels } from '../languages/labels.ts'
import { fromHeadings } from './from-headings.ts'
import { fromKinds } from './from-kinds.ts'
import type { OutlineNode } from './node.ts'
import { placeItems } from './place-items.ts'
import { splitGroups } from './split-groups.ts'

/**
 * Lay out all items of a resume under headings: those of `meta.sections` where it has some, then the theme's own
 * for what they leave over.
 */
export function outline(resume: Loose<Resume>, labels: Labels): OutlineNode[] {
  const { nodes, left } = fromHeadings(resume.meta?.sections ?? [], placeItems(resume))
  return [...nodes, ...fromKinds(left, labels)].map(splitGroups)
}
