import type { SectionKind } from '../languages/section-kind.ts'
import type { Passage } from '../passage/passage.ts'
import type { PartName } from './part-names.ts'

/** A section by its heading, or by the place of the comment that speaks of it. */
export type SectionName = string | number

/** One hint, understood. */
export type Hint = {
  /** Where the document says it; absent where the caller does. */
  readonly passage?: Passage
} & (
  | { readonly key: 'names'; readonly text: string }
  | { readonly key: 'omit'; readonly text: string }
  | {
      readonly key: 'kind'
      readonly section: SectionName
      readonly kinds: readonly [SectionKind, ...SectionKind[]]
    }
  | { readonly key: 'order'; readonly section: SectionName; readonly parts: readonly PartName[] }
)

export type HintOf<Key extends Hint['key']> = Extract<Hint, { readonly key: Key }>

/** A hint about one section. */
export type SectionHint = HintOf<'kind'> | HintOf<'order'>
