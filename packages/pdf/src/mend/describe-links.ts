import { dictionaryOf } from '../format/access.ts'
import { type PdfDictionary, PdfString } from '../format/objects.ts'
import { readTextString, textString } from '../format/text-string.ts'
import type { StructureElement } from '../structure/types.ts'
import { walk } from '../structure/walk.ts'
import type { StructuredDraft } from './types.ts'

/** Give each link annotation a description: the text of the link, and where it leads when the text does not say so. */
export function describeLinks(draft: StructuredDraft): void {
  walk(draft.structure.root, (element) => {
    if (element.type !== 'Link') return
    const text = linkText(draft, element).replace(/\s+/g, ' ').trim()
    for (const kid of element.kids) {
      const annotation =
        kid.kind === 'object' ? dictionaryOf(draft.file, draft.file.objects.get(kid.object)) : undefined
      if (annotation && !annotation.has('Contents')) {
        annotation.set('Contents', textString(describe(draft, annotation, text)))
      }
    }
  })
}

function linkText(draft: StructuredDraft, link: StructureElement): string {
  return link.kids
    .map((kid) => {
      if (kid.kind === 'element') return linkText(draft, kid.element)
      if (kid.kind === 'object') return ''
      return draft.content.pagesByNumber.get(kid.page)?.sequences.get(kid.id)?.text ?? ''
    })
    .join('')
}

function describe({ file }: StructuredDraft, annotation: PdfDictionary, text: string): string {
  const target = dictionaryOf(file, annotation.get('A'))?.get('URI')
  const address = target instanceof PdfString ? readTextString(target) : undefined
  if (address === undefined) return text || 'Link'
  if (text === '') return address
  return withoutScheme(address).startsWith(withoutScheme(text)) ? text : `${text} (${address})`
}

function withoutScheme(address: string): string {
  return address.replace(/^(?:https?:\/\/|mailto:|tel:)/, '')
}
