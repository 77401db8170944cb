import { documentContent } from '../content/document-content.ts'
import type { PdfFile } from '../format/objects.ts'
import { readStructure } from '../structure/read-structure.ts'
import { writeStructure } from '../structure/write-structure.ts'
import { describeLinks } from './describe-links.ts'
import { dropEmptyElements } from './drop-empty-elements.ts'
import { labelLists } from './label-lists.ts'
import { levelHeadings } from './level-headings.ts'
import { mapRoles } from './map-roles.ts'
import { markArtifacts } from './mark-artifacts.ts'
import { nameElements } from './name-elements.ts'
import { regroupFigures } from './regroup-figures.ts'
import { scopeTableHeaders } from './scope-table-headers.ts'
import type { Draft, StructuredDraft } from './types.ts'
import { unwrapPlainElements } from './unwrap-plain-elements.ts'

/** Each mends one thing; a later one builds on what the earlier ones left. */
const mends: readonly ((draft: StructuredDraft) => void)[] = [
  markArtifacts,
  dropEmptyElements,
  describeLinks,
  regroupFigures,
  unwrapPlainElements,
  labelLists,
  levelHeadings,
  scopeTableHeaders,
  mapRoles,
  nameElements,
]

/**
 * Mend the structure that Chromium writes where PDF/UA-1 asks for more. A file without structure is left alone.
 * Returns what was read on the way, for the checks.
 */
export function mendStructure(file: PdfFile): Draft {
  const content = documentContent(file)
  const structure = readStructure(file)
  if (!structure) return { file, content, structure }
  const draft = { file, content, structure }
  for (const mend of mends) mend(draft)
  writeStructure(file, structure)
  return draft
}
