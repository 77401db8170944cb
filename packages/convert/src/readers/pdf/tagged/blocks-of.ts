import { BLOCKS, INLINE, LEFT_OUT } from './roles.ts'
import { isElement, type StructureElement } from './structure.ts'
import { isBlock, type Piece, type TextBlock } from './text-block.ts'

/** The runs of each marked content, by its name. */
export type Pieces = ReadonlyMap<string, readonly Piece[]>

/** A mark of a list, and the number or letter of an item. */
const BULLET = /^\s*[•◦▪▫■□●○‣⁃–—*·-]\s*$/u
const NUMBER = /^\s*[([]?(?:\d{1,3}|\p{L}|[ivxIVX]{1,5})[.):\]]{0,2}\s*$/u
const LEADING_BULLET = /^\s*[•◦▪▫■●○‣⁃]\s*/u

/** Turn the structure of a document into blocks that hold its text; what only groups is a `div`. */
export function blocksOf(root: StructureElement, pieces: Pieces): TextBlock {
  return { tag: 'div', children: contentOf(root, pieces) }
}

function contentOf(element: StructureElement, pieces: Pieces): (TextBlock | Piece)[] {
  return element.children.flatMap((child) =>
    isElement(child) ? nodesOf(child, pieces) : child.type === 'content' ? (pieces.get(child.id) ?? []) : [],
  )
}

function nodesOf(element: StructureElement, pieces: Pieces): readonly (TextBlock | Piece)[] {
  if (LEFT_OUT.has(element.role)) return []
  if (INLINE.has(element.role) || isTextNode(element)) return contentOf(element, pieces)
  const tag = BLOCKS[element.role] ?? 'div'
  if (tag === 'ul') return [listOf(element, pieces)]
  return [{ tag, children: tag === 'li' ? itemContent(element, pieces) : contentOf(element, pieces) }]
}

/** Chromium puts each stretch of text that no element holds by itself into one that says nothing. */
function isTextNode({ role, children }: StructureElement): boolean {
  return role === 'NonStruct' && !children.some(isElement)
}

function listOf(list: StructureElement, pieces: Pieces): TextBlock {
  const labels = list.children.flatMap((item) => (isElement(item) ? [labelOf(item, pieces)] : []))
  const isNumbered = labels.some((label) => NUMBER.test(label)) && !labels.some((label) => BULLET.test(label))
  return { tag: isNumbered ? 'ol' : 'ul', children: contentOf(list, pieces) }
}

/** The content of a list's item without the mark or number in front of it. */
function itemContent(item: StructureElement, pieces: Pieces): (TextBlock | Piece)[] {
  const label = labelOf(item, pieces)
  if (BULLET.test(label) || NUMBER.test(label)) {
    const body = item.children.filter((child) => !isLabel(child))
    return contentOf({ ...item, children: body }, pieces)
  }
  return withoutBullet(contentOf(item, pieces))
}

function labelOf(item: StructureElement, pieces: Pieces): string {
  const labels = item.children.filter(isLabel)
  return contentOf({ ...item, children: labels }, pieces)
    .map((node) => (isBlock(node) ? '' : node.run.text))
    .join('')
}

function isLabel(child: StructureElement['children'][number]): boolean {
  return isElement(child) && child.role === 'Lbl'
}

function withoutBullet([first, ...rest]: (TextBlock | Piece)[]): (TextBlock | Piece)[] {
  if (first === undefined) return []
  if (isBlock(first)) return [{ ...first, children: withoutBullet([...first.children]) }, ...rest]
  const text = first.run.text.replace(LEADING_BULLET, '')
  return text === '' ? rest : [{ ...first, run: { ...first.run, text } }, ...rest]
}
