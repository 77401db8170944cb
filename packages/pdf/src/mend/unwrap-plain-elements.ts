import { inlineTypes, textTypes } from '../structure/standard-types.ts'
import type { Kid, StructureElement } from '../structure/types.ts'
import type { StructuredDraft } from './types.ts'

/** Keys that make an element mean something whatever its type. */
const meaningful = ['A', 'ActualText', 'Alt', 'C', 'E', 'ID', 'Lang', 'T'] as const

/**
 * Chromium writes a `NonStruct` for each element and each text node that has no role. Those around a text node go, and
 * those inside a run of text; those that hold a run of text of their own become paragraphs.
 */
export function unwrapPlainElements({ structure }: StructuredDraft): void {
  unwrap(structure.root)
}

function unwrap(parent: StructureElement): void {
  const isText = textTypes.has(parent.type) || parent.kids.some(runsInline)
  parent.kids = parent.kids.flatMap((kid): Kid[] => {
    if (kid.kind !== 'element') return [kid]
    const { element } = kid
    const textNode = isTextNode(element)
    unwrap(element)
    if (!isPlain(element)) return [kid]
    const inline = element.kids.every(isInline)
    if ((isText && inline) || (textNode && parent.type !== 'Document')) return element.kids
    if (inline) element.type = 'P'
    return [kid]
  })
}

/** Whether a kid shows that its parent holds a run of text: text of its own, or an element that stands in a line. */
function runsInline(kid: Kid): boolean {
  return isInline(kid) || (kid.kind === 'element' && isPlain(kid.element) && isTextNode(kid.element))
}

function isPlain(element: StructureElement): boolean {
  return element.type === 'NonStruct' && !meaningful.some((key) => element.dictionary.has(key))
}

function isTextNode(element: StructureElement): boolean {
  return element.kids.every((kid) => kid.kind === 'content')
}

function isInline(kid: Kid): boolean {
  return kid.kind !== 'element' || inlineTypes.has(kid.element.type)
}
