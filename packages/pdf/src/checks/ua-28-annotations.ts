import { dictionaryOf, listOf } from '../format/access.ts'
import { type PdfDictionary, PdfReference, PdfString } from '../format/objects.ts'
import type { StructureElement } from '../structure/types.ts'
import { walk } from '../structure/walk.ts'
import type { Check } from './types.ts'

/** 28-004, 28-008, 28-011 and 28-012. */
export const annotations: Check = {
  standard: 'PDF/UA-1',
  title: 'Links stand in the structure and are described',
  *run({ file, content, structure }) {
    const owners = annotationOwners(structure?.root)
    for (const [index, { page }] of content.pages.entries()) {
      const where = { page: index + 1 }
      const all = listOf(file, page.get('Annots'))
      if (all.length > 0 && page.get('Tabs') !== 'S') {
        yield { ...where, clause: '28-008', reason: 'The tab order is not that of the structure' }
      }
      for (const value of all) {
        const annotation = dictionaryOf(file, value)
        if (!annotation || isHidden(annotation)) continue
        const isLink = annotation.get('Subtype') === 'Link'
        const owner = value instanceof PdfReference ? owners.get(value.number) : undefined
        if (isLink && owner !== 'Link') {
          yield { ...where, clause: '28-011', reason: 'A link annotation stands in no Link element' }
        }
        if (!isDescribed(annotation)) {
          yield { ...where, clause: isLink ? '28-012' : '28-004', reason: 'An annotation has no description' }
        }
      }
    }
  },
}

function annotationOwners(root: StructureElement | undefined): Map<number, string> {
  const owners = new Map<number, string>()
  if (!root) return owners
  walk(root, (element) => {
    for (const kid of element.kids) if (kid.kind === 'object') owners.set(kid.object, element.type)
  })
  return owners
}

function isHidden(annotation: PdfDictionary): boolean {
  const flags = annotation.get('F')
  return annotation.get('Subtype') === 'Popup' || (typeof flags === 'number' && (flags & 2) !== 0)
}

function isDescribed(annotation: PdfDictionary): boolean {
  const contents = annotation.get('Contents')
  return contents instanceof PdfString && contents.bytes.length > 0
}
