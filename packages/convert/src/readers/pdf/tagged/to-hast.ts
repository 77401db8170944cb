import type { Element, Root } from 'hast'
import { element } from '../phrasing/element.ts'
import { type Vocabulary, vocabularyOf } from '../words/vocabulary.ts'
import { type ArrangedBlock, textsOf } from './arranged-block.ts'
import { entriesAsItems } from './entries-as-items.ts'
import { groupEntries } from './group-entries.ts'
import { leadingOf } from './leading-of.ts'
import { markLines } from './mark-lines.ts'
import { phrasing } from './phrasing.ts'
import type { Piece } from './text-block.ts'

/** Turn arranged blocks into a page; all pieces of the document say which words it uses. */
export function toHast(block: ArrangedBlock, all: readonly Piece[]): Root {
  const vocabulary = vocabularyOf(all.map(({ run }) => run.text))
  const leading = leadingOf(textsOf(block))
  const grouped = groupEntries(entriesAsItems(markLines(block, leading)), leading)
  return { type: 'root', children: elementsOf(grouped, vocabulary) }
}

/** The element of a block; what only groups others is none. */
function elementsOf(block: ArrangedBlock, vocabulary: Vocabulary): Element[] {
  const children =
    'blocks' in block
      ? block.blocks.flatMap((child) => elementsOf(child, vocabulary))
      : phrasing(block.pieces, vocabulary)
  if ('blocks' in block && block.tag === 'div') return children as Element[]
  return [element(block.tag, children)]
}
