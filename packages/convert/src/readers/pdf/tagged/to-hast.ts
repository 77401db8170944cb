import type { Element, Root } from 'hast'
import { type Vocabulary, vocabularyOf } from '../words/vocabulary.ts'
import type { ArrangedBlock } from './arrange.ts'
import { groupEntries } from './group-entries.ts'
import { leadingOf } from './leading-of.ts'
import { markLines, textsOf } from './mark-lines.ts'
import { phrasing } from './phrasing.ts'
import type { Piece } from './text-block.ts'

/** Turn arranged blocks into a page; all pieces of the document say which words it uses. */
export function toHast(block: ArrangedBlock, all: readonly Piece[]): Root {
  const vocabulary = vocabularyOf(all.map(({ run }) => run.text))
  const grouped = groupEntries(markLines(block), leadingOf(textsOf(block)))
  return { type: 'root', children: [elementOf(grouped, vocabulary)] }
}

function elementOf(block: ArrangedBlock, vocabulary: Vocabulary): Element {
  const children =
    'blocks' in block
      ? block.blocks.map((child) => elementOf(child, vocabulary))
      : phrasing(block.pieces, vocabulary)
  return { type: 'element', tagName: block.tag, properties: {}, children }
}
