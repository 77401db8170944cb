import { dictionaryOf, listOf } from '../format/access.ts'
import type { PdfDictionary, PdfFile } from '../format/objects.ts'
import type { StructureElement } from '../structure/types.ts'
import { walk } from '../structure/walk.ts'
import type { StructuredDraft } from './types.ts'

/** Give each table header a scope where it has none: its row when it begins one that has data, else its column. */
export function scopeTableHeaders({ file, structure }: StructuredDraft): void {
  walk(structure.root, (element, parent) => {
    if (element.type !== 'TH' || hasScope(file, element)) return
    const beginsRow = parent.kids[0]?.kind === 'element' && parent.kids[0].element === element
    const hasData = parent.kids.some((kid) => kid.kind === 'element' && kid.element.type === 'TD')
    const scope: PdfDictionary = new Map([
      ['O', 'Table'],
      ['Scope', beginsRow && hasData ? 'Row' : 'Column'],
    ])
    element.dictionary.set('A', [...listOf(file, element.dictionary.get('A')), scope])
  })
}

function hasScope(file: PdfFile, element: StructureElement): boolean {
  return listOf(file, element.dictionary.get('A')).some((value) => dictionaryOf(file, value)?.has('Scope'))
}
