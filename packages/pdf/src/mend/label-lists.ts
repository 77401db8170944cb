import { addObject } from '../format/access.ts'
import { textString } from '../format/text-string.ts'
import type { StructureElement } from '../structure/types.ts'
import { walk } from '../structure/walk.ts'
import type { StructuredDraft } from './types.ts'

/** What a drawn marker is read as. */
const bullet = '\u2022'

/** Put everything in a list item but its label into a list body, and give drawn labels a text. */
export function labelLists(draft: StructuredDraft): void {
  walk(draft.structure.root, (element) => {
    if (element.type === 'LI') addBody(draft, element)
    if (element.type === 'Lbl' && isDrawn(draft, element)) {
      element.dictionary.set('ActualText', textString(bullet))
    }
  })
}

function addBody({ file }: StructuredDraft, item: StructureElement): void {
  const labels = item.kids.filter((kid) => kid.kind === 'element' && kid.element.type === 'Lbl')
  const rest = item.kids.filter((kid) => !labels.includes(kid))
  if (rest.length === 0 || rest.every((kid) => kid.kind === 'element' && kid.element.type === 'LBody')) return
  const dictionary = new Map()
  const body: StructureElement = {
    reference: addObject(file, dictionary),
    dictionary,
    type: 'LBody',
    kids: rest,
  }
  item.kids = [...labels, { kind: 'element', element: body }]
}

function isDrawn({ content }: StructuredDraft, label: StructureElement): boolean {
  return label.kids.every((kid) => {
    if (kid.kind !== 'content') return false
    return content.pagesByNumber.get(kid.page)?.sequences.get(kid.id)?.paintsText === false
  })
}
