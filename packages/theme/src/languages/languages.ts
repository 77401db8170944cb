import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fi } from './fi.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import type { LanguageData } from './language.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { sv } from './sv.ts'
import { tr } from './tr.ts'
import { zh } from './zh.ts'

/** The languages the theme knows, the default first. */
export const languages: readonly [LanguageData, ...LanguageData[]] = [
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  sv,
  fi,
  pl,
  ru,
  tr,
  ar,
  zh,
  ja,
]
