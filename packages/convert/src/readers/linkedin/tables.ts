import type { Item } from '../../sections/item.ts'
import type { FieldRow } from '../data/draft-item.ts'

/** What the rows of one file of the archive become. */
export interface LinkedinTable {
  readonly target: Item['target']
  readonly rows: readonly FieldRow[]
  readonly fixed?: Readonly<Record<string, string>>
}

const SPAN: readonly FieldRow[] = [
  { to: 'startDate', from: ['Started On', 'Start Date'], as: 'date' },
  { to: 'endDate', from: ['Finished On', 'End Date'], as: 'date' },
]
const URL: FieldRow = { to: 'url', from: ['Url', 'URL'], as: 'address' }

/** The files of the archive that say what a CV says, by their names. */
export const TABLES: Readonly<Record<string, LinkedinTable>> = {
  'Positions.csv': {
    target: 'work',
    rows: [
      { to: 'name', from: ['Company Name'] },
      { to: 'position', from: ['Title'] },
      { to: 'location', from: ['Location'] },
      ...SPAN,
      { to: 'summary', from: ['Description'] },
    ],
  },
  'Education.csv': {
    target: 'education',
    rows: [
      { to: 'institution', from: ['School Name'] },
      { to: 'studyType', from: ['Degree Name'] },
      ...SPAN,
      { to: 'summary', from: ['Notes', 'Activities'] },
    ],
  },
  'Volunteering.csv': {
    target: 'volunteer',
    rows: [
      { to: 'organization', from: ['Company Name'] },
      { to: 'position', from: ['Role'] },
      ...SPAN,
      { to: 'summary', from: ['Description', 'Cause'] },
    ],
  },
  'Organizations.csv': {
    target: 'volunteer',
    rows: [
      { to: 'organization', from: ['Name'] },
      { to: 'position', from: ['Position'] },
      ...SPAN,
      { to: 'summary', from: ['Description'] },
    ],
    fixed: { type: 'membership' },
  },
  'Honors.csv': {
    target: 'awards',
    rows: [
      { to: 'title', from: ['Title'] },
      { to: 'awarder', from: ['Issuer'] },
      { to: 'date', from: ['Issued On'], as: 'date' },
      { to: 'summary', from: ['Description'] },
    ],
  },
  'Certifications.csv': {
    target: 'certificates',
    rows: [
      { to: 'name', from: ['Name'] },
      { to: 'issuer', from: ['Authority'] },
      { to: 'date', from: ['Started On'], as: 'date' },
      URL,
    ],
  },
  'Courses.csv': { target: 'certificates', rows: [{ to: 'name', from: ['Name'] }] },
  'Publications.csv': {
    target: 'publications',
    rows: [
      { to: 'name', from: ['Name'] },
      { to: 'publisher', from: ['Publisher'] },
      { to: 'releaseDate', from: ['Published On'], as: 'date' },
      URL,
      { to: 'summary', from: ['Description'] },
    ],
  },
  'Patents.csv': {
    target: 'publications',
    rows: [
      { to: 'name', from: ['Title'] },
      { to: 'releaseDate', from: ['Issue Date', 'Issued On', 'Filing Date', 'Filed On'], as: 'date' },
      { to: 'status', from: ['Status'] },
      URL,
      { to: 'summary', from: ['Description'] },
      { to: 'citation.title', from: ['Title'] },
      { to: 'citation.number', from: ['Number', 'Patent Number', 'Application Number'] },
    ],
    fixed: { type: 'patent' },
  },
  'Projects.csv': {
    target: 'projects',
    rows: [{ to: 'name', from: ['Title'] }, { to: 'description', from: ['Description'] }, ...SPAN, URL],
  },
  'Skills.csv': { target: 'skills', rows: [{ to: 'name', from: ['Name'] }] },
  'Languages.csv': {
    target: 'languages',
    rows: [
      { to: 'language', from: ['Name'] },
      { to: 'fluency', from: ['Proficiency'] },
    ],
  },
}

/** Who the archive is about, from the first row of these files. */
export const PROFILE: readonly FieldRow[] = [
  { to: 'label', from: ['Headline'] },
  { to: 'email', from: ['Email Address'] },
  { to: 'phone', from: ['Number'] },
  { to: 'summary', from: ['Summary'] },
  { to: 'location.address', from: ['Address'] },
  { to: 'location.postalCode', from: ['Zip Code'] },
  { to: 'location.city', from: ['Geo Location'] },
  { to: 'birthDate', from: ['Birth Date'], as: 'date' },
]
export const PROFILE_FILES: readonly string[] = ['Profile.csv', 'Email Addresses.csv', 'PhoneNumbers.csv']
