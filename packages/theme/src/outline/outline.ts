import type { Resume } from '@offprint/schema'
import type { Loose } from '../conform/loose.ts'
import type { Labels } from '../languages/labels.ts'
import type { ThemeOptions } from '../options/theme-options.ts'
import { arrange } from './arrange.ts'
import { fromHeadings } from './from-headings.ts'
import { fromKinds } from './from-kinds.ts'
import type { OutlineNode } from './node.ts'
import { placeItems } from './place-items.ts'
import { regroup } from './regroup.ts'
import { splitGroups } from './split-groups.ts'

/**
 * Lay out all items of a resume under headings: those of `meta.sections` where it has some, then the theme's own
 * for what they leave over; then as the options group, hide and order them.
 */
export function outline(resume: Loose<Resume>, labels: Labels, options: ThemeOptions = {}): OutlineNode[] {
  const { nodes, left } = fromHeadings(resume.meta?.sections ?? [], placeItems(resume))
  const found = [...nodes, ...fromKinds(left, labels)]
  const grouping = options.publications?.group ?? 'outline'
  const grouped = grouping === 'outline' ? found : regroup(found, grouping, resume, labels)
  return arrange(grouped.map(splitGroups), options)
}
