import type { PartName } from '../../hints/part-names.ts'
import type { SectionKind } from '../../languages/section-kind.ts'
import type { Target } from '../item.ts'
import { REFERENCE_KINDS } from '../split/kinds.ts'

/** Where the parts of an entry go whose order its owner says. */
export interface PartFields {
  readonly target: Target
  readonly fields: Readonly<Partial<Record<PartName, string>>>
  /** The fields of what is said besides. */
  readonly note: 'summary' | 'description'
}

const WORK: PartFields = {
  target: 'work',
  fields: {
    position: 'position',
    title: 'position',
    role: 'position',
    organization: 'name',
    department: 'department',
    place: 'location',
  },
  note: 'summary',
}

const EDUCATION: PartFields = {
  target: 'education',
  fields: {
    degree: 'studyType',
    title: 'studyType',
    subject: 'area',
    organization: 'institution',
    department: 'department',
    place: 'location',
  },
  note: 'summary',
}

const SERVICE: PartFields = {
  target: 'volunteer',
  fields: {
    position: 'position',
    role: 'position',
    organization: 'organization',
    title: 'organization',
    event: 'organization',
    place: 'location',
  },
  note: 'summary',
}

const AWARD: PartFields = {
  target: 'awards',
  fields: { title: 'title', organization: 'awarder', place: 'location' },
  note: 'summary',
}

const CERTIFICATE: PartFields = {
  target: 'certificates',
  fields: { title: 'name', degree: 'name', organization: 'issuer', place: 'location' },
  note: 'summary',
}

const PROJECT: PartFields = {
  target: 'projects',
  fields: {
    title: 'name',
    organization: 'entity',
    event: 'entity',
    place: 'location',
    role: 'roles',
    position: 'roles',
    amount: 'amount',
    number: 'identifier',
  },
  note: 'description',
}

/** Kinds whose entries are no sequence of parts; references are read by the style of their list. */
const UNORDERED: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'skills',
  'languages',
  'interests',
  'references',
])

const FIELDS: Readonly<Partial<Record<SectionKind, PartFields>>> = {
  work: WORK,
  education: EDUCATION,
  awards: AWARD,
  certificates: CERTIFICATE,
  review: SERVICE,
  editorial: SERVICE,
  committee: SERVICE,
  membership: SERVICE,
  organisation: SERVICE,
  administration: SERVICE,
  outreach: SERVICE,
  service: SERVICE,
}

/** The fields for entries of a kind; `undefined` where no order of parts helps to read them. */
export function partFields(kind: SectionKind | undefined): PartFields | undefined {
  if (kind === undefined) return PROJECT
  return UNORDERED.has(kind) || REFERENCE_KINDS.has(kind) ? undefined : (FIELDS[kind] ?? PROJECT)
}
