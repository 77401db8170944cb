import type { Passage } from '../passage/passage.ts'
import type { SectionName } from './hint.ts'

/** A hint as it is written, before anybody has looked whether it makes sense. */
export interface Setting {
  readonly key: string
  readonly value: string
  /** Absent where it is about the whole document. */
  readonly section?: SectionName
  /** Where it is written; absent where no document says it. */
  readonly passage?: Passage
}
