import type { SectionName } from '@offprint/schema'
import type { Labels } from '../languages/labels.ts'

/** A heading that the theme sets itself: for one section, all of it or the items of some types. */
export interface Kind {
  readonly section: SectionName
  readonly label: keyof Labels
  readonly types?: readonly string[]
}

/** The order in which a page without an outline lists its sections. */
export const sectionKinds: readonly Kind[] = [
  { section: 'basics', label: 'about' },
  { section: 'work', label: 'work' },
  { section: 'education', label: 'education' },
  { section: 'awards', label: 'awards' },
  { section: 'projects', label: 'research', types: ['research'] },
  { section: 'projects', label: 'grants', types: ['grant'] },
  { section: 'publications', label: 'publications' },
  { section: 'projects', label: 'talks', types: ['talk', 'presentation', 'conference'] },
  { section: 'projects', label: 'posters', types: ['poster'] },
  { section: 'projects', label: 'lectures', types: ['lecture'] },
  { section: 'projects', label: 'teaching', types: ['teaching'] },
  { section: 'projects', label: 'supervisions', types: ['supervision'] },
  { section: 'projects', label: 'software', types: ['software'] },
  { section: 'projects', label: 'media', types: ['media'] },
  { section: 'projects', label: 'projects' },
  { section: 'volunteer', label: 'volunteer' },
  { section: 'certificates', label: 'certificates' },
  { section: 'skills', label: 'skills' },
  { section: 'languages', label: 'languages' },
  { section: 'interests', label: 'interests' },
  { section: 'references', label: 'references' },
]

/** The headings below a section, by the types of its items. */
export const typeKinds: readonly Kind[] = [
  { section: 'publications', label: 'books', types: ['book', 'collection'] },
  { section: 'publications', label: 'articles', types: ['article-journal'] },
  { section: 'publications', label: 'proceedings', types: ['paper-conference'] },
  { section: 'publications', label: 'chapters', types: ['chapter'] },
  { section: 'publications', label: 'preprints', types: ['article'] },
  { section: 'publications', label: 'manuscripts', types: ['manuscript'] },
  { section: 'publications', label: 'reviews', types: ['review', 'review-book'] },
  { section: 'publications', label: 'entries', types: ['entry', 'entry-dictionary', 'entry-encyclopedia'] },
  { section: 'publications', label: 'reports', types: ['report'] },
  { section: 'publications', label: 'theses', types: ['thesis'] },
  { section: 'publications', label: 'patents', types: ['patent'] },
  { section: 'publications', label: 'datasets', types: ['dataset'] },
  { section: 'publications', label: 'software', types: ['software'] },
  {
    section: 'publications',
    label: 'press',
    types: ['article-magazine', 'article-newspaper', 'post', 'post-weblog', 'webpage'],
  },
  { section: 'publications', label: 'other' },
  { section: 'volunteer', label: 'editorial', types: ['editorial'] },
  { section: 'volunteer', label: 'reviewing', types: ['review'] },
  { section: 'volunteer', label: 'committees', types: ['committee'] },
  { section: 'volunteer', label: 'administration', types: ['administration'] },
  { section: 'volunteer', label: 'organisation', types: ['organisation'] },
  { section: 'volunteer', label: 'memberships', types: ['membership'] },
  { section: 'volunteer', label: 'outreach', types: ['outreach'] },
  { section: 'volunteer', label: 'other' },
]
