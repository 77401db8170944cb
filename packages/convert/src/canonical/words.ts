import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import type { SectionKind } from '../languages/section-kind.ts'
import type { LabelWords } from './body.ts'

/** The labels of a document in a language, or in English where that has none. */
export function labelWords(code: string): LabelWords {
  const known = languagesOf(code)
  return ({ label }) =>
    typeof label === 'object'
      ? label.words
      : capital(known.flatMap(({ labels }) => labels[label] ?? []).find((word) => word !== '') ?? label)
}

/** The usual heading of a kind in a language, or in English where that has none. */
export function headingWords(kind: SectionKind, code: string): string {
  return capital(
    languagesOf(code)
      .flatMap(({ headings }) => headings[kind] ?? [])
      .at(0) ?? kind,
  )
}

/** The word for what goes on, in a language. */
export function presentWord(code: string): string {
  return (
    languagesOf(code)
      .flatMap(({ calendar }) => calendar.present)
      .at(0) ?? ''
  )
}

/** The language, then English, which is the first. */
function languagesOf(code: string): Language[] {
  return [...languages.filter((language) => language.code === code), ...languages.slice(0, 1)]
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
