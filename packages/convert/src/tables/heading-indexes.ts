import { type HeadingIndex, headingIndex } from '../languages/heading-index.ts'
import { languages } from '../languages/index.ts'

/** One index for each language, in the order of `languages`. */
export const HEADING_INDEXES: readonly HeadingIndex[] = languages.map(headingIndex)
