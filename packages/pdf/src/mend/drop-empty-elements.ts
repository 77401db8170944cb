import type { StructureElement } from '../structure/types.ts'
import type { StructuredDraft } from './types.ts'

/** Elements that say something by being there, even with nothing in them. */
const kept: ReadonlySet<string> = new Set([
  'Document',
  'Table',
  'TR',
  'TH',
  'TD',
  'THead',
  'TBody',
  'TFoot',
  'Figure',
  'Formula',
])

/** Drop the elements that have lost all their content to artifacts. */
export function dropEmptyElements({ structure }: StructuredDraft): void {
  prune(structure.root)
}

function prune(element: StructureElement): void {
  element.kids = element.kids.filter((kid) => {
    if (kid.kind !== 'element') return true
    prune(kid.element)
    return kid.element.kids.length > 0 || kept.has(kid.element.type)
  })
}
