import type { SectionKind } from '../languages/section-kind.ts'
import type { Section } from '../outline/section.ts'
import type { Passage } from '../passage/passage.ts'
import type { Item } from './item.ts'
import { readEntries } from './read-entries.ts'
import type { Reading } from './reading.ts'
import { splitEntries } from './split/split-entries.ts'
import { unitsOf } from './split/unit.ts'
import { withoutRemarks } from './without-remarks.ts'

/** A heading of the document, and the items that were read below it. */
export interface SectionReading {
  readonly heading: Passage | undefined
  readonly level: number
  readonly kind: SectionKind | undefined
  readonly items: readonly Item[]
  readonly entries: number
  /** What the document says of the whole list. */
  readonly notes: readonly Passage[]
}

/** Read every section, in document order; a named sub-section is read as a section of its own. */
export function readSections(reading: Reading, sections: readonly Section[]): SectionReading[] {
  return sections.flatMap((section) => {
    const { entries, headers, notes } = splitEntries(unitsOf(section, reading.source), section.kind)
    for (const header of headers) reading.drop(header)
    const read = section.kind === 'references' ? entries : withoutRemarks(reading, entries)
    const items = section.kind === 'ignored' ? [] : readEntries(reading, section, read)
    return [
      {
        heading: section.heading,
        level: section.level,
        kind: section.kind,
        items,
        entries: entries.length,
        notes,
      },
      ...readSections(reading, namedChildren(section)),
    ]
  })
}

/** Sub-sections with a kind of their own, also below sub-headings that have none. */
function namedChildren(section: Section): Section[] {
  return section.children.flatMap((child) => (child.named ? [child] : namedChildren(child)))
}
