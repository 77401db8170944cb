import type { Element, Root } from 'hast'
import { type Vocabulary, vocabularyOf } from '../words/vocabulary.ts'
import type { ArrangedBlock } from './arrange.ts'
import { type Columns, measureColumns } from './columns.ts'
import { phrasing } from './phrasing.ts'
import type { Piece } from './text-block.ts'

/** The lines of a heading mean nothing: no column is so narrow that one was ended on purpose. */
const NO_COLUMNS: Columns = { rightEdge: () => 0 }
const HEADING = /^h\d$/

/** Turn arranged blocks into a page; all pieces of the document say how wide its columns are and which words it uses. */
export function toHast(block: ArrangedBlock, all: readonly Piece[]): Root {
  const columns = measureColumns(textsOf(block))
  const vocabulary = vocabularyOf(all.map(({ run }) => run.text))
  return { type: 'root', children: [elementOf(block, columns, vocabulary)] }
}

function elementOf(block: ArrangedBlock, columns: Columns, vocabulary: Vocabulary): Element {
  const { tag: tagName } = block
  const children =
    'blocks' in block
      ? block.blocks.map((child) => elementOf(child, columns, vocabulary))
      : phrasing(block.pieces, HEADING.test(tagName) ? NO_COLUMNS : columns, vocabulary)
  return { type: 'element', tagName, properties: {}, children }
}

function textsOf(block: ArrangedBlock): (readonly Piece[])[] {
  return 'blocks' in block ? block.blocks.flatMap(textsOf) : [block.pieces]
}
