import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'

export const CONJUNCTIONS: ReadonlySet<string> = new Set(
  languages.flatMap((language) => language.conjunctions),
)

/** Longest first. */
export const PREPOSITIONS_AT: readonly string[] = prepositions(languages, 'at')
export const PREPOSITIONS_OF_EMPLOYER: readonly string[] = prepositions(languages, 'employer')
export const PREPOSITIONS_OF: readonly string[] = prepositions(languages, 'of')
export const PREPOSITIONS_FOR: readonly string[] = prepositions(languages, 'for')
/** Of the languages in which what stands before them is a name of its own: `Prix de thèse de la Fondation X`. */
export const PREPOSITIONS_OF_GIVER: readonly string[] = prepositions(
  languages.filter((language) => language.grammar.head === 'first'),
  'of',
)

/** Words that introduce partners: with, mit, avec … */
export const PARTNER_WORDS: ReadonlySet<string> = new Set(languages.flatMap((language) => language.with))

/** Phrases that introduce supervisors without a colon, longest first. */
export const SUPERVISED_BY: readonly string[] = longestFirst(
  languages.flatMap((language) => language.supervisedBy),
)

/** What stands before who gave, issued or published something. */
export const GIVEN_BY: readonly string[] = languages.flatMap((language) => language.givenBy ?? [])

/** Labels of a grade: `Note`, `GPA` … */
export const GRADE_LABELS: readonly string[] = languages.flatMap((language) => language.labels.grade ?? [])

/** Labels and headings of a list of languages. */
export const LANGUAGES_LABELS: ReadonlySet<string> = new Set(
  languages.flatMap((language) => [
    ...(language.headings.languages ?? []),
    ...(language.labels.languages ?? []),
  ]),
)

/** In English the head of a name stands last, or before `of`: `Widener Library`, and not `Library Science`. */
export const ENGLISH_HEADS: ReadonlySet<string> = new Set(
  languages
    .filter((language) => language.code === 'en')
    .flatMap((language) => [...language.organisations, ...language.departments]),
)

function prepositions(sources: readonly Language[], kind: keyof Language['prepositions']): string[] {
  return longestFirst(sources.flatMap((language) => language.prepositions[kind]))
}

function longestFirst(words: readonly string[]): string[] {
  return [...new Set(words)].sort((a, b) => b.length - a.length)
}
