import { cs } from './cs.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fi } from './fi.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import type { Language } from './language.ts'
import { nb } from './nb.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { sv } from './sv.ts'
import { tr } from './tr.ts'
import { zh } from './zh.ts'

/** Every language that documents are read in. */
export const languages: readonly Language[] = [
  en,
  de,
  fr,
  es,
  sv,
  nl,
  da,
  nb,
  it,
  fi,
  pt,
  pl,
  cs,
  ru,
  tr,
  zh,
  ja,
]
