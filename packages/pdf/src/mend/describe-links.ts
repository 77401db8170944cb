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
    const text = readable(linkParts(draft, element))
    for (const kid of element.kids) {
      const annotation =
        kid.kind === 'object' ? dictionaryOf(draft.file, draft.file.objects.get(kid.object)) : undefined
      if (annotation && !annotation.has('Contents')) {
        annotation.set('Contents', textString(describe(draft, annotation, text)))
      }
    }
  })
}

function linkParts(draft: StructuredDraft, link: StructureElement): string[] {
  return link.kids.flatMap((kid) => {
    if (kid.kind === 'element') return linkParts(draft, kid.element)
    if (kid.kind === 'object') return []
    return draft.content.pagesByNumber.get(kid.page)?.sequences.get(kid.id)?.text ?? []
  })
}

/** A part is a stretch of one line, without the space that the line was broken at; ligatures are read as letters. */
function readable(parts: readonly string[]): string {
  return parts
    .join(' ')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .trim()
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
