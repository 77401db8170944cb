import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import type { Language } from './language.ts'
import { nl } from './nl.ts'

/** Every language that documents are read in. */
export const languages: readonly Language[] = [en, de, fr, nl]
