import type { CheckedDocument } from '../../src/checks/types.ts'
import { documentContent } from '../../src/content/document-content.ts'
import { catalogOf } from '../../src/format/access.ts'
import { readPdf } from '../../src/format/read-pdf.ts'
import { readStructure } from '../../src/structure/read-structure.ts'
import type { StructureElement } from '../../src/structure/types.ts'

/** What the checks look at, read anew so that a test may spoil it. */
export function openDocument(bytes: Uint8Array): Omit<CheckedDocument, 'packet'> {
  const file = readPdf(bytes)
  return {
    file,
    bytes,
    catalog: catalogOf(file),
    content: documentContent(file),
    structure: readStructure(file),
  }
}

/** The structure of a PDF as an indented list of types, each with its own text. */
export function outlineOf(bytes: Uint8Array): string {
  const { content, structure } = openDocument(bytes)
  const lines: string[] = []
  const visit = (element: StructureElement, depth: number): void => {
    const texts = element.kids.map((kid) => {
      if (kid.kind === 'content')
        return content.pagesByNumber.get(kid.page)?.sequences.get(kid.id)?.text ?? ''
      return kid.kind === 'object' ? '[annotation]' : '|'
    })
    const text = texts.join('').replace(/\|+/g, '|').trim()
    lines.push(`${'  '.repeat(depth)}${element.type}${text === '' || text === '|' ? '' : ` ${text}`}`)
    for (const kid of element.kids) if (kid.kind === 'element') visit(kid.element, depth + 1)
  }
  for (const kid of structure?.root.kids ?? []) if (kid.kind === 'element') visit(kid.element, 0)
  return lines.join('\n')
}
