import type { Item } from '../../sections/item.ts'
import type { FieldRow } from '../data/draft-item.ts'

/** A list of an ORCID record: what a summary in it is called, what its items become, and where their fields come from. */
export interface Activity {
  readonly list: string
  readonly summary: string
  readonly target: Item['target']
  readonly rows: readonly FieldRow[]
  readonly fixed?: Readonly<Record<string, string>>
}

const SPAN: readonly FieldRow[] = [
  { to: 'startDate', from: ['start-date'], as: 'date' },
  { to: 'endDate', from: ['end-date'], as: 'date' },
  { to: 'url', from: ['url.value'], as: 'address' },
]
const POST: readonly FieldRow[] = [
  { to: 'name', from: ['organization.name'] },
  { to: 'department', from: ['department-name'] },
  { to: 'position', from: ['role-title'] },
  { to: 'location', from: ['organization.address.city'] },
  ...SPAN,
]
const SERVICE: readonly FieldRow[] = [
  { to: 'organization', from: ['organization.name'] },
  { to: 'position', from: ['role-title'] },
  { to: 'summary', from: ['department-name'] },
  { to: 'location', from: ['organization.address.city'] },
  ...SPAN,
]

/** Affiliations and funding; works and reviews need more than a table. */
export const ACTIVITIES: readonly Activity[] = [
  { list: 'employments', summary: 'employment-summary', target: 'work', rows: POST },
  { list: 'invited-positions', summary: 'invited-position-summary', target: 'work', rows: POST },
  {
    list: 'educations',
    summary: 'education-summary',
    target: 'education',
    rows: [
      { to: 'institution', from: ['organization.name'] },
      { to: 'department', from: ['department-name'] },
      { to: 'studyType', from: ['role-title'] },
      { to: 'location', from: ['organization.address.city'] },
      ...SPAN,
    ],
  },
  {
    list: 'qualifications',
    summary: 'qualification-summary',
    target: 'certificates',
    rows: [
      { to: 'name', from: ['role-title', 'department-name', 'organization.name'] },
      { to: 'issuer', from: ['organization.name'] },
      { to: 'date', from: ['end-date', 'start-date'], as: 'date' },
      { to: 'url', from: ['url.value'], as: 'address' },
    ],
  },
  {
    list: 'distinctions',
    summary: 'distinction-summary',
    target: 'awards',
    rows: [
      { to: 'title', from: ['role-title'] },
      { to: 'awarder', from: ['organization.name'] },
      { to: 'date', from: ['start-date', 'end-date'], as: 'date' },
    ],
  },
  {
    list: 'memberships',
    summary: 'membership-summary',
    target: 'volunteer',
    rows: SERVICE,
    fixed: { type: 'membership' },
  },
  { list: 'services', summary: 'service-summary', target: 'volunteer', rows: SERVICE },
  {
    list: 'fundings',
    summary: 'funding-summary',
    target: 'projects',
    rows: [
      { to: 'name', from: ['title.title.value'] },
      { to: 'entity', from: ['organization.name'] },
      { to: 'identifier', from: ['external-ids.external-id.external-id-value'] },
      ...SPAN,
    ],
    fixed: { type: 'grant' },
  },
]
