import type { LabelKind } from '../languages/language.ts'
import { amount } from './codecs/amount.ts'
import type { Codec } from './codecs/codec.ts'
import { period } from './codecs/dates.ts'
import { email, identifier, link, linkedText, links, profile } from './codecs/links.ts'
import { authors, titledName } from './codecs/names.ts'
import { postal } from './codecs/postal.ts'
import { listOf, text } from './codecs/text.ts'
import type { Path } from './json.ts'
import type { LabelledField, Layout, Slot } from './layout.ts'
import { publication } from './publication-layout.ts'

/** The arrays of a resume whose entries a document lists. */
export type ListName =
  | 'work'
  | 'volunteer'
  | 'education'
  | 'awards'
  | 'certificates'
  | 'publications'
  | 'skills'
  | 'languages'
  | 'interests'
  | 'references'
  | 'projects'

export function isListName(name: string): name is ListName {
  return Object.hasOwn(LAYOUTS, name)
}

/** Fields that entries of every section may have. */
const COMMON: readonly LabelledField[] = [said('printedDate', 'date'), named('group', 'Group')]

/** How each section is laid out: which field stands where, and between which marks. */
export const LAYOUTS: Readonly<Record<ListName, Layout>> = {
  work: {
    head: [
      bold('position'),
      plain('department', [', *', ' (']),
      italic('name'),
      plain('location', [' (']),
      dates(period('both'), 'startDate', 'endDate'),
    ],
    paragraph: 'summary',
    labelled: [
      said('department', 'department'),
      said('location', 'location'),
      said('supervisors', 'supervisor', listOf('; ')),
      said('description', 'description'),
      said('url', 'url', link),
      ...COMMON,
    ],
    items: { path: 'highlights', codec: text },
  },
  education: {
    head: [
      bold('studyType'),
      plain('area', [', *', ' (']),
      italic('institution'),
      plain('location', [' (']),
      dates(period('end'), 'startDate', 'endDate'),
    ],
    paragraph: 'summary',
    labelled: [
      said('area', 'area'),
      said('department', 'department'),
      said('location', 'location'),
      { paths: ['thesis/title', 'thesis/url'], codec: linkedText, label: 'thesis' },
      said('supervisors', 'supervisor', listOf('; ')),
      named('honours', 'Honours'),
      said('score', 'grade'),
      said('url', 'url', link),
      ...COMMON,
    ],
    items: { path: 'courses', codec: text },
  },
  volunteer: {
    head: [
      bold('position'),
      italic('organization'),
      plain('location', [' (']),
      dates(period('both'), 'startDate', 'endDate'),
    ],
    paragraph: 'summary',
    labelled: [said('location', 'location'), said('type', 'type'), said('url', 'url', link), ...COMMON],
    items: { path: 'highlights', codec: text },
  },
  awards: {
    head: [
      bold('title'),
      italic('awarder'),
      plain('location', [' (']),
      dates(period('start'), 'date', 'endDate'),
    ],
    paragraph: 'summary',
    labelled: [said('location', 'location'), said('url', 'url', link), ...COMMON],
  },
  certificates: {
    head: [
      bold('name'),
      italic('issuer'),
      plain('location', [' (']),
      dates(period('start'), 'date', 'endDate'),
    ],
    paragraph: 'summary',
    labelled: [
      said('location', 'location'),
      said('identifier', 'identifier'),
      said('url', 'url', link),
      ...COMMON,
    ],
  },
  publications: { ...publication, labelled: [...publication.labelled, ...COMMON] },
  skills: {
    head: [
      { ...plain('name', [' (', ': ']), leads: true },
      brackets(text, 'level'),
      { ...plain('keywords', []), before: ': ', codec: listOf(', ') },
    ],
    labelled: COMMON,
  },
  languages: {
    head: [{ ...plain('language', [' (']), leads: true }, brackets(text, 'fluency')],
    labelled: COMMON,
  },
  interests: {
    head: [
      { ...plain('name', [': ']), leads: true },
      { ...plain('keywords', []), before: ': ', codec: listOf(', ') },
    ],
    labelled: COMMON,
  },
  references: {
    head: [bold('name'), plain('position', [', *']), italic('organization'), plain('location', [])],
    paragraph: 'reference',
    labelled: [
      said('position', 'position'),
      said('location', 'location'),
      said('email', 'email', email),
      said('phone', 'phone'),
      said('address', 'address'),
      said('url', 'url', link),
      ...COMMON,
    ],
  },
  projects: {
    head: [
      bold('name'),
      italic('entity'),
      plain('location', [' (']),
      dates(period('both'), 'startDate', 'endDate'),
    ],
    paragraph: 'description',
    labelled: [
      said('location', 'location'),
      said('type', 'type'),
      said('roles', 'role', listOf('; ')),
      said('authors', 'coauthors', authors),
      said('amount/value', 'amount', amount, 'amount/currency'),
      said('identifier', 'identifier'),
      said('status', 'status'),
      said('keywords', 'keywords', listOf('; ')),
      said('date', 'year'),
      said('url', 'url', link),
      named('links', 'Links', links),
      ...COMMON,
    ],
    items: { path: 'highlights', codec: text },
  },
}

/** How the head of the document is laid out. */
export const BASICS: Layout = {
  head: [
    {
      paths: ['honorificPrefix', 'name', 'honorificSuffix'],
      codec: titledName,
      before: '',
      open: '',
      close: '',
      stops: [],
      leads: true,
    },
  ],
  paragraph: 'summary',
  labelled: [
    said('label', 'position'),
    named('alternateNames', 'Other names', listOf('; ')),
    said('email', 'email', email),
    said('phone', 'phone'),
    said('fax', 'fax'),
    said('url', 'url', link),
    named('orcid', 'ORCID', identifier('https://orcid.org/')),
    {
      paths: ['address', 'postalCode', 'city', 'region', 'countryCode'].map((key) => `location/${key}`),
      codec: postal,
      label: 'address',
    },
    said('birthDate', 'born'),
    said('birthPlace', 'birthplace'),
    said('nationality', 'nationality'),
    said('familyStatus', 'familyStatus'),
    named('image', 'Picture', link),
  ],
  items: { path: 'profiles', codec: profile },
}

function bold(path: Path): Slot {
  return { paths: [path], codec: text, before: ', ', open: '**', close: '**', stops: [] }
}

function italic(path: Path): Slot {
  return { paths: [path], codec: text, before: ', ', open: '*', close: '*', stops: [] }
}

function plain(path: Path, stops: readonly string[]): Slot {
  return { paths: [path], codec: text, before: ', ', open: '', close: '', stops }
}

function brackets(codec: Codec, ...paths: readonly Path[]): Slot {
  return { paths, codec, before: ' ', open: '(', close: ')', stops: [] }
}

function dates(codec: Codec, ...paths: readonly Path[]): Slot {
  return brackets(codec, ...paths)
}

function said(path: Path, label: LabelKind, codec: Codec = text, ...more: readonly Path[]): LabelledField {
  return { paths: [path, ...more], codec, label }
}

function named(path: Path, words: string, codec: Codec = text): LabelledField {
  return { paths: [path], codec, label: { words } }
}
