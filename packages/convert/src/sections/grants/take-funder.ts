import { looksLikeOrganisation } from '../../fields/organisation.ts'
import type { SectionKind } from '../../languages/section-kind.ts'
import { type Passage, slice } from '../../passage/passage.ts'
import type { Draft } from '../../report/draft.ts'
import { evidenceOf } from '../evidence.ts'
import type { Labelled } from '../labels.ts'
import type { Part } from '../parts/part.ts'
import { stretch } from '../parts/stretch.ts'
import { best } from '../read-post.ts'
import type { Reading } from '../reading.ts'
import { takeAll } from '../take-all.ts'
import { withoutStop } from '../title-part.ts'
import { takeLabel } from './grant-labels.ts'

const ACRONYM = /^\p{Lu}{3,8}(?=\s\p{L})/u

/** `Programme: DFG Sachbeihilfe`: the acronym before the programme is the funder, and the programme is said as printed. */
export function takeProgramme(reading: Reading, label: Labelled | undefined): Draft | undefined {
  if (!label) return undefined
  const acronym = acronymOf(label.value)
  if (!acronym) return takeLabel(reading, label)
  reading.drop(label.label)
  return reading.takeAs('funder', [], acronym.text)
}

/** Take who funded it: the part that looks like a body, bold before others, or the acronym that the title begins with. */
export function takeFunder(
  reading: Reading,
  parts: readonly Part[],
  title: Part | undefined,
  kind: SectionKind,
): Draft | undefined {
  const free = parts.filter((part) => !reading.isTaken(part.text) && !part.parenthesis).map(evidenceOf)
  const funder =
    free.find(({ part, organisation }) => part.bold && organisation >= 0.3) ??
    best(free, (part) => part.organisation, 0.3) ??
    (title && (title.quoted || title.emphasis || kind === 'grants') ? free[0] : undefined)
  if (funder) return takeAll(reading, 'funder', stretch([funder.part]).map(withoutStop))
  const acronym = title && !title.quoted && !title.emphasis ? acronymOf(title.text) : undefined
  return acronym ? reading.takeAs('funder', acronym, acronym.text) : undefined
}

/** `ÖAW APART fellowship`: a known acronym at the start of a name. */
function acronymOf(passage: Passage): Passage | undefined {
  const found = ACRONYM.exec(passage.text)
  return found && looksLikeOrganisation(found[0]) >= 0.3 ? slice(passage, 0, found[0].length) : undefined
}
