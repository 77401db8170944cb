import type { Kid, StructureElement } from './types.ts'

/** Visit every element below one, in document order, each with its parent. An element may be changed while it is visited. */
export function walk(
  parent: StructureElement,
  visit: (element: StructureElement, parent: StructureElement) => void,
): void {
  for (const kid of parent.kids) {
    if (kid.kind !== 'element') continue
    visit(kid.element, parent)
    walk(kid.element, visit)
  }
}

/** The kids of an element that are elements. */
export function elementKids(element: StructureElement): Extract<Kid, { kind: 'element' }>[] {
  return element.kids.filter((kid) => kid.kind === 'element')
}
