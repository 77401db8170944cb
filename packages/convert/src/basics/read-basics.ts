import type { FrontMatterValue } from '../document/front-matter.ts'
import type { HintOf } from '../hints/hint.ts'
import type { Passage } from '../passage/passage.ts'
import type { Draft } from '../report/draft.ts'
import type { Reading } from '../sections/reading.ts'
import { takeAddress } from './address.ts'
import { takeBirth } from './birth.ts'
import type { ContactLine } from './contact-line.ts'
import { takeContacts } from './contacts.ts'
import type { FoundName } from './find-name.ts'
import { fromFrontMatter } from './from-front-matter.ts'
import { takeLabel } from './label.ts'
import { takeName } from './name.ts'
import { takePlainLabels } from './plain-labels.ts'
import { takeSaidNames } from './said-names.ts'
import { sortLines } from './sort-lines.ts'

/** Who the owner is, and when the document says that it was last changed. */
export interface Basics {
  readonly basics: Draft
  readonly lastModified: Draft | undefined
}

/** Read who the owner is and how to reach them, from the head of the document, contact sections and front matter. */
export function readBasics(
  reading: Reading,
  lines: readonly ContactLine[],
  name: FoundName | undefined,
  matter: readonly FrontMatterValue[],
  summaries: readonly Passage[],
  names: readonly HintOf<'names'>[] = [],
): Basics {
  for (const line of lines) for (const passage of line.structure) reading.drop(passage)
  const named = takeName(reading, name, lines)
  const contacts = takeContacts(reading, lines)
  const plain = takePlainLabels(reading, lines)
  const birth = takeBirth(reading, lines)
  const label = plain.label ?? takeLabel(reading, lines)
  const { address, prose, modified } = sortLines(reading, lines)
  const written = {
    ...named,
    alternateNames: [named.alternateNames ?? [], takeSaidNames(reading, names, named)].flat(),
    label,
    ...contacts,
    location: address.length > 0 ? takeAddress(reading, address) : undefined,
    summary:
      summaries.length + prose.length > 0 ? reading.take('summary', [...summaries, ...prose]) : undefined,
    ...birth,
    ...plain,
  }
  const { basics, lastModified } = fromFrontMatter(reading, matter, written)
  return { basics, lastModified: modified ?? lastModified }
}
