import type { SectionKind } from '../../languages/section-kind.ts'

/** Lists of references: they have a year in every entry, wherever it stands. */
export const REFERENCE_KINDS: ReadonlySet<SectionKind> = new Set([
  'publications',
  'articles',
  'proceedings',
  'chapters',
  'books',
  'edited-books',
  'theses',
  'reports',
  'preprints',
  'manuscripts',
  'book-reviews',
  'encyclopedia',
  'magazine',
  'datasets',
  'patents',
])

/** Kinds whose entries go on after their date, with a role, a sum, a title: it may stand anywhere in the line. */
export const KINDS_DATED_WITHIN: ReadonlySet<SectionKind> = new Set([
  ...REFERENCE_KINDS,
  'grants',
  'research',
  'campaigns',
  'supervision',
])

/** Kinds in which a date is the exception. */
export const KINDS_WITHOUT_DATES: ReadonlySet<SectionKind> = new Set([
  'skills',
  'languages',
  'interests',
  'references',
  'review',
  'membership',
  'software',
])

/** Kinds whose entries are a line each: an undated line is an entry, and not a description of the one above. */
export const ONE_LINE_KINDS: ReadonlySet<SectionKind> = new Set([
  'service',
  'committee',
  'editorial',
  'review',
  'membership',
  'organisation',
  'administration',
  'outreach',
  'media',
  'awards',
  'certificates',
  'talks',
  'posters',
  'lectures',
  'supervision',
])

/** Whether sub-headings group the section's entries, and none is an entry: works, skills, people. */
export function isPlainList(kind: SectionKind | undefined): boolean {
  return kind !== undefined && (REFERENCE_KINDS.has(kind) || KINDS_WITHOUT_DATES.has(kind))
}
