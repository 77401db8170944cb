import type { LabelKind } from '../languages/language.ts'
import type { SectionKind } from '../languages/section-kind.ts'
import type { Section } from '../outline/section.ts'
import { join } from '../passage/passage.ts'
import type { ContactLine } from './contact-line.ts'

const KIND_OF_LABEL: Readonly<Partial<Record<LabelKind, SectionKind>>> = {
  languages: 'languages',
  interests: 'interests',
  skills: 'skills',
}

/**
 * Labelled lines of the head that are small sections: "Languages: German (native), English".
 *
 * Of several lines of one kind ("AOS: …", "AOC: …") the labels tell the lists apart, and stay with them.
 */
export function sectionsInHead(all: readonly ContactLine[]): { lines: ContactLine[]; sections: Section[] } {
  const lines: ContactLine[] = []
  const sections: Section[] = []
  for (const line of all) {
    const kind = kindOf(line)
    if (!kind) {
      lines.push(line)
      continue
    }
    const [label] = all.filter((other) => kindOf(other) === kind).length > 1 ? line.structure : []
    sections.push({
      heading: label ? undefined : line.structure[0],
      level: 1,
      kind,
      kinds: [kind],
      named: true,
      blocks: [{ type: 'paragraph', text: label ? join([label, line.text], ' ') : line.text }],
      children: [],
    })
  }
  return { lines, sections }
}

function kindOf(line: ContactLine): SectionKind | undefined {
  return line.label && KIND_OF_LABEL[line.label]
}
