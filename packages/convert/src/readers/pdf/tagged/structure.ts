import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import type { PdfPage } from '../pages/page.ts'

/** An element of the structure tree, its role brought to a standard one where the file says which. */
export interface StructureElement {
  readonly role: string
  readonly children: readonly (StructureElement | StructureLeaf)[]
}

/** What an element holds on a page: `content` names the marked content of some runs, anything else is no text. */
export interface StructureLeaf {
  readonly type: string
  readonly id: string
}

/** The structure of each page, which has those elements alone that have something on it; none for an untagged page. */
export async function structureOf(
  document: PDFDocumentProxy,
  pages: readonly PdfPage[],
): Promise<StructureElement[]> {
  const trees: StructureElement[] = []
  for (const { number } of pages) {
    const page = await document.getPage(number)
    const tree: StructureElement | null = await page.getStructTree()
    if (tree) trees.push(tree)
  }
  return trees
}

export function isElement(child: StructureElement | StructureLeaf): child is StructureElement {
  return 'role' in child
}
