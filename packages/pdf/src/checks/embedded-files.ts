import { dictionaryOf, listOf } from '../format/access.ts'
import type { PdfDictionary, PdfFile } from '../format/objects.ts'

/** The specifications of all embedded files, from the name tree. */
export function specificationsOf(file: PdfFile, catalog: PdfDictionary): PdfDictionary[] {
  const found: PdfDictionary[] = []
  const visit = (node: PdfDictionary | undefined, depth: number): void => {
    if (!node || depth > 20) return
    for (const [index, value] of listOf(file, node.get('Names')).entries()) {
      const specification = index % 2 === 1 ? dictionaryOf(file, value) : undefined
      if (specification) found.push(specification)
    }
    for (const kid of listOf(file, node.get('Kids'))) visit(dictionaryOf(file, kid), depth + 1)
  }
  visit(dictionaryOf(file, dictionaryOf(file, catalog.get('Names'))?.get('EmbeddedFiles')), 0)
  return found
}
