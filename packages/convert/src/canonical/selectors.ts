import { headingKind } from '../languages/heading-kind.ts'
import type { SectionKind } from '../languages/section-kind.ts'
import type { JsonObject } from './json.ts'

/** Which entries stand under a heading of a kind. */
const SELECTORS: Readonly<Partial<Record<SectionKind, JsonObject>>> = {
  summary: { section: 'basics' },
  work: { section: 'work' },
  education: { section: 'education' },
  awards: { section: 'awards' },
  certificates: { section: 'certificates' },
  skills: { section: 'skills' },
  languages: { section: 'languages' },
  interests: { section: 'interests' },
  references: { section: 'references' },
  publications: { section: 'publications' },
  articles: { section: 'publications', type: 'article-journal' },
  proceedings: { section: 'publications', type: 'paper-conference' },
  chapters: { section: 'publications', type: 'chapter' },
  books: { section: 'publications', type: 'book' },
  theses: { section: 'publications', type: 'thesis' },
  reports: { section: 'publications', type: 'report' },
  preprints: { section: 'publications', type: 'article' },
  manuscripts: { section: 'publications', type: 'manuscript' },
  'book-reviews': { section: 'publications', type: 'review-book' },
  encyclopedia: { section: 'publications', type: 'entry-encyclopedia' },
  magazine: { section: 'publications', type: 'article-magazine' },
  datasets: { section: 'publications', type: 'dataset' },
  patents: { section: 'publications', type: 'patent' },
  research: { section: 'projects', type: 'research' },
  grants: { section: 'projects', type: 'grant' },
  talks: { section: 'projects', type: 'talk' },
  posters: { section: 'projects', type: 'poster' },
  lectures: { section: 'projects', type: 'lecture' },
  teaching: { section: 'projects', type: 'teaching' },
  supervision: { section: 'projects', type: 'supervision' },
  media: { section: 'projects', type: 'media' },
  software: { section: 'projects', type: 'software' },
  service: { section: 'volunteer' },
  review: { section: 'volunteer', type: 'review' },
  editorial: { section: 'volunteer', type: 'editorial' },
  committee: { section: 'volunteer', type: 'committee' },
  membership: { section: 'volunteer', type: 'membership' },
  organisation: { section: 'volunteer', type: 'organisation' },
  administration: { section: 'volunteer', type: 'administration' },
  outreach: { section: 'volunteer', type: 'outreach' },
}

/** The kind of heading that selects just these entries. */
export function kindOf(section: string, type?: string): SectionKind | undefined {
  const found = Object.entries(SELECTORS).find(
    ([, select]) => select.section === section && select.type === type,
  )
  return found?.[0] as SectionKind | undefined
}

/** What a heading selects by its words alone. */
export function selectorOf(title: string, language: string): JsonObject | undefined {
  const kinds = headingKind(title, language)?.kinds ?? []
  const [kind] = kinds
  return kind === undefined || kinds.length > 1 ? undefined : SELECTORS[kind]
}
