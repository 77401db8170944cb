import type { LabelKind } from '../languages/language.ts'
import type { SectionKind } from '../languages/section-kind.ts'
import type { Section } from '../outline/section.ts'
import type { ContactLine } from './contact-line.ts'

const KIND_OF_LABEL: Readonly<Partial<Record<LabelKind, SectionKind>>> = {
  languages: 'languages',
  interests: 'interests',
  skills: 'skills',
}

/** Labelled lines of the head that are small sections: "Languages: German (native), English". */
export function sectionsInHead(all: readonly ContactLine[]): { lines: ContactLine[]; sections: Section[] } {
  const lines: ContactLine[] = []
  const sections: Section[] = []
  for (const line of all) {
    const kind = line.label && KIND_OF_LABEL[line.label]
    if (!kind) {
      lines.push(line)
      continue
    }
    sections.push({
      heading: line.structure[0],
      level: 1,
      kind,
      kinds: [kind],
      named: true,
      blocks: [{ type: 'paragraph', text: line.text }],
      children: [],
    })
  }
  return { lines, sections }
}
