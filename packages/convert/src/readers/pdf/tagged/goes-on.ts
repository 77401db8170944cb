import type { Pieces } from './blocks-of.ts'
import { isElement, type StructureElement } from './structure.ts'

/** Points by which the place varies where articles begin. */
const SAME_PLACE = 1

/**
 * Whether an element at the start of a page is the rest of one at the end of the page before: an article that begins elsewhere
 * than the other does; an item without the mark that the other has, or that begins with a list below it; or text that breaks
 * off and goes on.
 */
export function goesOn(last: StructureElement, next: StructureElement, pieces: Pieces): boolean {
  if (last.role === 'TR') return false
  if (last.role === 'Art') return Math.abs(startOf(last, pieces) - startOf(next, pieces)) > SAME_PLACE
  if (last.role === 'LI') {
    if (hasLabel(last)) return !hasLabel(next)
    if (beginsWithList(next)) return true
  }
  const before = textOf(last, pieces).trimEnd()
  const after = textOf(next, pieces).trimStart()
  return /[,–&/(\p{L}]-?$/u.test(before) && (/^\p{Ll}/u.test(after) || /[,–&/(-]$/u.test(before))
}

/** How far in the first text of an element stands. */
function startOf(element: StructureElement, pieces: Pieces): number {
  for (const child of element.children) {
    const start = isElement(child) ? startOf(child, pieces) : pieces.get(child.id)?.[0]?.run.x
    if (start !== undefined && !Number.isNaN(start)) return start
  }
  return Number.NaN
}

function hasLabel({ children }: StructureElement): boolean {
  return children.some((child) => isElement(child) && child.role === 'Lbl')
}

function beginsWithList({ children: [first] }: StructureElement): boolean {
  return first !== undefined && isElement(first) && (first.role === 'L' || beginsWithList(first))
}

function textOf(element: StructureElement, pieces: Pieces): string {
  return element.children
    .map((child) =>
      isElement(child)
        ? textOf(child, pieces)
        : (pieces.get(child.id) ?? []).map(({ run }) => run.text).join(' '),
    )
    .join(' ')
}
