import type { HintOf } from '../hints/hint.ts'
import type { Passage } from '../passage/passage.ts'

/** A heading as the document marks it; `depth` is 0 for the title of a page, 1 to 6 for `#` headings, more for pseudo-headings. */
export interface HeadingBlock {
  readonly type: 'heading'
  readonly depth: number
  readonly text: Passage
  readonly hints?: HeadingHints
}

/** What the owner says about the section below a heading. */
export interface HeadingHints {
  readonly kind?: HintOf<'kind'>
  readonly order?: HintOf<'order'>
}

/** Running text; `\n` in the passage is a hard line break. */
export interface ParagraphBlock {
  readonly type: 'paragraph'
  readonly text: Passage
}

export interface ListBlock {
  readonly type: 'list'
  readonly ordered: boolean
  readonly items: readonly (readonly Block[])[]
}

export interface TableBlock {
  readonly type: 'table'
  readonly rows: readonly (readonly Passage[])[]
}

/** One term of a definition list with its details. */
export interface DefinitionBlock {
  readonly type: 'definition'
  readonly term: Passage
  readonly details: readonly (readonly Block[])[]
}

/** A thematic break: structure, and nothing to read. */
export interface RuleBlock {
  readonly type: 'rule'
}

export type Block = HeadingBlock | ParagraphBlock | ListBlock | TableBlock | DefinitionBlock | RuleBlock

/** Every passage in a block, in document order. */
export function passagesOf(block: Block): Passage[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'list':
      return block.items.flat().flatMap(passagesOf)
    case 'table':
      return block.rows.flat()
    case 'definition':
      return [block.term, ...block.details.flat().flatMap(passagesOf)]
    case 'rule':
      return []
  }
}
