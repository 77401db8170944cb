import { AUTHOR_DATE_STYLES } from './author-date-styles.ts'
import { NUMBERED_STYLES } from './numbered-styles.ts'
import type { Style } from './style.ts'

/** The styles that are built in, by name. */
export const STYLES: Readonly<Record<string, Style>> = { ...AUTHOR_DATE_STYLES, ...NUMBERED_STYLES }
