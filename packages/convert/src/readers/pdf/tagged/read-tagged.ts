import type { Root } from 'hast'
import type { PdfPage } from '../pages/page.ts'
import { arrange } from './arrange.ts'
import { blocksOf } from './blocks-of.ts'
import { withGeneratedText } from './generated-text.ts'
import { goesOn } from './goes-on.ts'
import { isUseful } from './is-useful.ts'
import { joinTrees } from './join-trees.ts'
import { outsideText } from './outside-text.ts'
import { isElement, type StructureElement } from './structure.ts'
import type { Piece, TextBlock } from './text-block.ts'
import { toHast } from './to-hast.ts'

/** Read pages by the structure that their trees give them, in its order; `undefined` where that is of no use. */
export function readTagged(pages: readonly PdfPage[], trees: readonly StructureElement[]): Root | undefined {
  if (trees.length === 0) return undefined
  const all = pages.flatMap((page) => page.runs.map((run): Piece => ({ run, page })))
  const pieces = withGeneratedText(all, new Set(trees.flatMap((tree) => [...contentIds(tree)])))
  const tree = joinTrees(trees, (last, next) => goesOn(last, next, pieces))
  const structured = new Set([...contentIds(tree)].flatMap((id) => pieces.get(id) ?? []))
  const outside = outsideText(all, structured)
  const head: TextBlock = { tag: 'div', children: outside.filter(({ page }) => page.number === 1) }
  const rest: TextBlock = { tag: 'div', children: outside.filter(({ page }) => page.number > 1) }
  const arranged = arrange({ tag: 'div', children: [head, blocksOf(tree, pieces), rest] })
  return isUseful(arranged, outside) ? toHast(arranged, all) : undefined
}

function* contentIds(element: StructureElement): Generator<string> {
  for (const child of element.children) {
    if (isElement(child)) yield* contentIds(child)
    else yield child.id
  }
}
