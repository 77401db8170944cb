import type { Resume } from '@offprint/schema'
import type { Loose } from '../conform/loose.ts'
import type { Item, ListSection, Placed } from './node.ts'

const sections: readonly ListSection[] = [
  'work',
  'education',
  'publications',
  'projects',
  'volunteer',
  'awards',
  'certificates',
  'skills',
  'languages',
  'interests',
  'references',
]

/** List every item of a resume with what an outline selects by: section, type and group. */
export function placeItems(resume: Loose<Resume>): Placed[] {
  const items = sections.flatMap((section) =>
    (resume[section] ?? []).map((item, index): Placed => {
      const type = typeOf(item)
      const { group } = item
      return { section, index, ...(type !== undefined && { type }), ...(group !== undefined && { group }) }
    }),
  )
  return resume.basics?.summary === undefined ? items : [{ section: 'basics', index: 0 }, ...items]
}

function typeOf(item: Item): string | undefined {
  if ('type' in item && item.type !== undefined) return item.type
  return 'citation' in item ? item.citation?.type : undefined
}
