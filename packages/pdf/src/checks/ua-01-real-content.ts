import type { StructureElement } from '../structure/types.ts'
import { walk } from '../structure/walk.ts'
import type { Check } from './types.ts'

/** 01-005 and 01-006: everything painted is either an artifact or in the structure. */
export const realContent: Check = {
  standard: 'PDF/UA-1',
  title: 'Real content is tagged, everything else is an artifact',
  *run({ content, structure }) {
    const tagged = taggedContent(structure?.root)
    for (const [index, page] of content.pages.entries()) {
      const where = { clause: '01-005', page: index + 1 }
      if (page.unmarked.length > 0) {
        yield { ...where, reason: `${page.unmarked.length} parts are neither tagged nor artifacts` }
      }
      for (const { id, paintsText, paintsObject, paintsPath } of page.sequences.values()) {
        const paints = paintsText || paintsObject || paintsPath
        if (paints && !tagged.has(`${page.reference.number} ${id}`)) {
          yield { ...where, reason: `Marked content ${id} belongs to no structure element` }
        }
      }
    }
  },
}

function taggedContent(root: StructureElement | undefined): Set<string> {
  const tagged = new Set<string>()
  if (!root) return tagged
  walk(root, (element) => {
    for (const kid of element.kids) if (kid.kind === 'content') tagged.add(`${kid.page} ${kid.id}`)
  })
  return tagged
}
