import { walk } from '../structure/walk.ts'
import type { StructuredDraft } from './types.ts'

/** HTML's `figure` only groups: without an image of its own it is a division, and its images are the figures. */
export function regroupFigures({ structure }: StructuredDraft): void {
  walk(structure.root, (element) => {
    const described = element.dictionary.has('Alt') || element.dictionary.has('ActualText')
    const ownContent = element.kids.some((kid) => kid.kind !== 'element')
    if (element.type === 'Figure' && !described && !ownContent) element.type = 'Div'
  })
}
