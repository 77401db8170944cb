import type { SectionKind } from '../languages/section-kind.ts'
import type { Passage } from '../passage/passage.ts'
import type { Entry } from '../sections/entry.ts'
import type { Item } from '../sections/item.ts'
import type { ReadingMessage } from '../sections/reading.ts'

/** Entries of one kind below one heading, each with what was read from it. */
export interface ReadEntries {
  readonly heading: Passage | undefined
  readonly kind: SectionKind | undefined
  /** What tells the kind: the heading or its parent, the entries themselves, or the owner. */
  readonly toldBy: 'heading' | 'entries' | 'hint'
  readonly read: readonly { readonly entry: Entry; readonly items: readonly Item[] }[]
}

/** Looks at what was read, and says what its owner should look at. */
export type Check = (section: ReadEntries) => readonly ReadingMessage[]
