export { fromCsl } from './exchange/from-csl.ts'
export { fromRis, type RisMessage, type RisRecord, type RisResult } from './exchange/from-ris.ts'
export { toBibtex } from './exchange/to-bibtex.ts'
export { toCsl } from './exchange/to-csl.ts'
export { toRis } from './exchange/to-ris.ts'
export { headingTypes } from './kinds/heading-types.ts'
export { type LeadingNames, parseLeadingNames } from './parse-leading-names.ts'
export { parseNames } from './parse-names.ts'
export { parseReference, parseReferences } from './parse-references.ts'
export { type FormatOptions, type FormattedPart, formatReference } from './styles/format-reference.ts'
export type { NameStyle, Style, StyleKind } from './styles/style.ts'
export { STYLES } from './styles/styles.ts'
export { toCitation } from './to-citation.ts'
export { toPublication } from './to-publication.ts'
export type {
  Mark,
  ParsedReference,
  ReferenceInput,
  ReferenceOptions,
  ReferenceSpan,
  ReferenceText,
} from './types.ts'
