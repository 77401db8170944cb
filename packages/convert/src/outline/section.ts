import type { Block } from '../document/block.ts'
import type { HintOf } from '../hints/hint.ts'
import type { SectionKind } from '../languages/section-kind.ts'
import type { Passage } from '../passage/passage.ts'

/** A heading with what stands below it. */
export interface Section {
  readonly heading: Passage | undefined
  /** Depth of the heading in the document, counted from 1 without gaps; 0 for what stands before the first heading. */
  readonly level: number
  /** What the section holds: from its heading, its parent, or its content; `undefined` is a heading that no kind fits. */
  readonly kind: SectionKind | undefined
  /** All kinds that a mixed heading names ("Honors, Awards and Grants"), in its order; one otherwise. */
  readonly kinds: readonly SectionKind[]
  /** Whether the heading itself names the kind; otherwise it groups or heads entries of the parent's kind. */
  readonly named: boolean
  /** Whether the owner says what it holds. */
  readonly said?: boolean
  /** The order of the parts in its entries, where the owner says it. */
  readonly order?: HintOf<'order'>
  readonly blocks: readonly Block[]
  readonly children: readonly Section[]
}
