import { en } from './en.ts'
import type { LanguageData } from './language.ts'

/** The languages the theme knows, the default first. */
export const languages: readonly [LanguageData, ...LanguageData[]] = [en]
