import { fileStructure } from './a-6-1-file-structure.ts'
import { outputIntent } from './a-6-2-3-output-intent.ts'
import { colourSpaces } from './a-6-2-4-colour-spaces.ts'
import { graphicsState } from './a-6-2-5-graphics-state.ts'
import { images } from './a-6-2-8-images.ts'
import { archivalFonts } from './a-6-2-11-fonts.ts'
import { annotationKinds } from './a-6-3-annotations.ts'
import { actions } from './a-6-5-actions.ts'
import { archivalMetadata } from './a-6-6-metadata.ts'
import { logicalStructure } from './a-6-7-logical-structure.ts'
import { embeddedFiles } from './a-6-8-embedded-files.ts'
import { optionalContent } from './a-6-9-optional-content.ts'
import type { Check } from './types.ts'
import { realContent } from './ua-01-real-content.ts'
import { roleMapping } from './ua-02-role-mapping.ts'
import { metadata } from './ua-06-metadata.ts'
import { viewerPreferences } from './ua-07-dictionary.ts'
import { appropriateTags } from './ua-09-appropriate-tags.ts'
import { characterMappings } from './ua-10-character-mappings.ts'
import { naturalLanguage } from './ua-11-natural-language.ts'
import { graphics } from './ua-13-graphics.ts'
import { headings } from './ua-14-headings.ts'
import { tables } from './ua-15-tables.ts'
import { notes } from './ua-19-notes.ts'
import { embeddedFileNames } from './ua-21-embedded-files.ts'
import { annotations } from './ua-28-annotations.ts'
import { accessibleFonts } from './ua-31-fonts.ts'

/** Every check, in the order of the standards. */
export const allChecks: readonly Check[] = [
  fileStructure,
  outputIntent,
  colourSpaces,
  graphicsState,
  images,
  archivalFonts,
  annotationKinds,
  actions,
  archivalMetadata,
  logicalStructure,
  embeddedFiles,
  optionalContent,
  realContent,
  roleMapping,
  metadata,
  viewerPreferences,
  appropriateTags,
  characterMappings,
  naturalLanguage,
  graphics,
  headings,
  tables,
  notes,
  embeddedFileNames,
  annotations,
  accessibleFonts,
]
