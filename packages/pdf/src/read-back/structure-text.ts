import { documentContent } from '../content/document-content.ts'
import { readPdf } from '../format/read-pdf.ts'
import { readStructure } from '../structure/read-structure.ts'
import type { StructureElement } from '../structure/types.ts'

/** Read the text of a PDF in the order of its structure, which is the order in which it is read aloud. */
export function structureText(bytes: Uint8Array): string {
  const file = readPdf(bytes)
  const structure = readStructure(file)
  const { pagesByNumber } = documentContent(file)
  const parts: string[] = []
  const collect = (element: StructureElement): void => {
    for (const kid of element.kids) {
      if (kid.kind === 'element') collect(kid.element)
      if (kid.kind === 'content') parts.push(pagesByNumber.get(kid.page)?.sequences.get(kid.id)?.text ?? '')
    }
    parts.push(' ')
  }
  if (structure) collect(structure.root)
  return parts.join('')
}
