import { passagesOf } from '../document/block.ts'
import type { Outline } from '../outline/build-outline.ts'
import type { Section } from '../outline/section.ts'
import type { Passage } from '../passage/passage.ts'

/** Take out the sections that the owner wants left out, with all that stands below them. */
export function leaveOutSections(outline: Outline, log: (passage: Passage, reason: string) => void): Outline {
  return { ...outline, sections: kept(outline.sections) }

  function kept(sections: readonly Section[]): Section[] {
    return sections.flatMap((section) => {
      if (section.kind !== 'ignored' || !section.said)
        return [{ ...section, children: kept(section.children) }]
      for (const passage of allPassages(section)) log(passage, 'by a hint')
      return []
    })
  }
}

function allPassages(section: Section): Passage[] {
  return [
    ...(section.heading ? [section.heading] : []),
    ...section.blocks.flatMap(passagesOf),
    ...section.children.flatMap(allPassages),
  ]
}
