import { dictionaryOf, listOf } from '../format/access.ts'
import { type PdfDictionary, PdfString, type PdfValue } from '../format/objects.ts'
import { readTextString, textString } from '../format/text-string.ts'
import type { StructureElement } from '../structure/types.ts'
import { walk } from '../structure/walk.ts'
import type { StructuredDraft } from './types.ts'

/**
 * Name elements by their order. Chromium names those that others refer to (table headers) after its count of nodes,
 * which depends on what it has printed before.
 */
export function nameElements({ file, structure: { root } }: StructuredDraft): void {
  const names = new Map<string, PdfString>()
  const named: PdfValue[] = []
  const headers: PdfDictionary[] = []
  walk(root, (element) => {
    const old = nameOf(element)
    if (old !== undefined) {
      const name = textString(`e${String(names.size + 1).padStart(6, '0')}`)
      names.set(old, name)
      named.push(name, element.reference)
      element.dictionary.set('ID', name)
    }
    for (const value of listOf(file, element.dictionary.get('A'))) {
      const attributes = dictionaryOf(file, value)
      if (attributes?.has('Headers')) headers.push(attributes)
    }
  })
  for (const attributes of headers) {
    const references = listOf(file, attributes.get('Headers'))
    attributes.set(
      'Headers',
      references.map((name) => (name instanceof PdfString && names.get(readTextString(name))) || name),
    )
  }
  if (named.length === 0) root.dictionary.delete('IDTree')
  else root.dictionary.set('IDTree', new Map([['Names', named]]))
}

function nameOf({ dictionary }: StructureElement): string | undefined {
  const name = dictionary.get('ID')
  return name instanceof PdfString ? readTextString(name) : undefined
}
