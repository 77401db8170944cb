import { expect, test } from 'vitest'
import { validateResume } from '../src/index.ts'

interface Case {
  name: string
  resume: unknown
  /** `pointer rule severity` of each problem. */
  problems: readonly string[]
}

const cases: readonly Case[] = [
  { name: 'an empty resume is valid', resume: {}, problems: [] },
  { name: 'null is no resume', resume: null, problems: [' type error'] },
  { name: 'a list is no resume', resume: [], problems: [' type error'] },
  {
    name: 'every extension is valid where it belongs',
    resume: {
      basics: { orcid: '0000-0002-1825-0097', birthDate: '1815-12', alternateNames: ['A'], fax: '1' },
      work: [{ department: 'D', supervisors: ['S'], group: 'G', printedDate: 'Summer 2019' }],
      education: [{ thesis: { title: 'T', url: 'https://example.org/t' }, honours: 'summa cum laude' }],
      publications: [
        {
          type: 'patent',
          doi: '10.1000/182',
          links: [{ label: 'pdf', url: 'https://example.org/p.pdf' }],
          citation: {
            type: 'patent',
            number: 'EP 1',
            authority: 'EP',
            issued: { 'date-parts': [[2019, 2, 28]] },
          },
        },
      ],
      projects: [{ type: 'grant', amount: { value: 1.5, currency: 'EUR' }, date: '2020' }],
      meta: {
        sections: [
          { title: 'Patents', level: 1, select: { section: 'publications', type: ['patent'], group: 'G' } },
        ],
        unplaced: [{ text: 'x', line: 1, column: 1 }],
      },
    },
    problems: [],
  },
  {
    name: 'keys of one’s own are free inside items and in meta',
    resume: { work: [{ mood: 1 }], meta: { tool: { a: 1 } }, basics: { shoeSize: 1 } },
    problems: [],
  },
  {
    name: 'a section of one’s own at the root',
    resume: { talks: [] },
    problems: ['/talks root-key warning'],
  },
  {
    name: 'a key with a slash and a tilde',
    resume: { 'a/b~c': 1 },
    problems: ['/a~1b~0c root-key warning'],
  },
  {
    name: 'kinds of value',
    resume: {
      basics: { name: 3, profiles: {} },
      work: [{ endDate: null, highlights: 'x' }, 'x'],
      skills: {},
    },
    problems: [
      '/basics/name type error',
      '/basics/profiles type error',
      '/work/0/endDate type error',
      '/work/0/highlights type error',
      '/work/1 type error',
      '/skills type error',
    ],
  },
  {
    name: 'several keys missing from one entry are told one by one',
    resume: { meta: { unplaced: [{ text: 'x' }] } },
    problems: ['/meta/unplaced/0 required error', '/meta/unplaced/0 required error'],
  },
  {
    name: 'a type that CSL doesn’t have, in the publication and in the citation',
    resume: { publications: [{ type: 'talk', citation: { type: 'talk' } }] },
    problems: ['/publications/0/citation/type enum error', '/publications/0/type enum error'],
  },
  {
    name: 'keys that CSL doesn’t have',
    resume: { publications: [{ citation: { type: 'book', foo: 1, author: [{ first: 'A' }] } }] },
    problems: [
      '/publications/0/citation/author/0/first unknown-key error',
      '/publications/0/citation/foo unknown-key error',
    ],
  },
  {
    name: 'numbers and lists beyond their bounds',
    resume: {
      publications: [{ citation: { type: 'book', issued: { 'date-parts': [] } } }],
      meta: { sections: [{ title: 'x', level: 0 }] },
    },
    problems: [
      '/meta/sections/0/level limit error',
      '/publications/0/citation/issued/date-parts limit error',
    ],
  },
  {
    name: 'dates that no calendar has',
    resume: {
      basics: { birthDate: '1999-00' },
      work: [{ startDate: '2020-19-39' }],
      education: [{ endDate: '2021-02-30' }, { endDate: '2020-02-29' }, { endDate: '1900-02-29' }],
      awards: [{ date: '2021-04-31' }],
      publications: [{ releaseDate: '2021-13' }],
    },
    problems: [
      '/awards/0/date impossible-date warning',
      '/basics/birthDate impossible-date warning',
      '/education/0/endDate impossible-date warning',
      '/education/2/endDate impossible-date warning',
      '/publications/0/releaseDate impossible-date warning',
      '/work/0/startDate impossible-date warning',
    ],
  },
  {
    name: 'dates of citations, where a season may stand for the month',
    resume: {
      publications: [
        { citation: { type: 'book', issued: { 'date-parts': [[2020, 2, 30]] } } },
        { citation: { type: 'book', issued: { 'date-parts': [[2020, 21]] } } },
        {
          citation: {
            type: 'book',
            accessed: {
              'date-parts': [
                ['2020', '5'],
                ['2020', '17'],
              ],
            },
          },
        },
      ],
    },
    problems: [
      '/publications/0/citation/issued/date-parts/0 impossible-date warning',
      '/publications/2/citation/accessed/date-parts/1 impossible-date warning',
    ],
  },
  {
    name: 'ends before starts, as far as both are known',
    resume: {
      work: [
        { startDate: '2020', endDate: '2019' },
        { startDate: '2020-05', endDate: '2020' },
        { startDate: '2020-05-02', endDate: '2020-05-01' },
        { startDate: '2020', endDate: '2020' },
        { startDate: '2020' },
      ],
      certificates: [{ date: '2020-06', endDate: '2020-05' }],
    },
    problems: [
      '/certificates/0/endDate reversed-dates warning',
      '/work/0/endDate reversed-dates warning',
      '/work/2/endDate reversed-dates warning',
    ],
  },
  {
    name: 'profiles that lead to one page',
    resume: {
      basics: {
        profiles: [
          { url: 'https://www.example.org/ada/' },
          { url: 'http://example.org/ada' },
          { url: 'https://example.org/ada?page=2' },
          { network: 'none' },
        ],
      },
    },
    problems: ['/basics/profiles/1/url repeated-profile warning'],
  },
  {
    name: 'an ORCID iD with a mistyped digit',
    resume: { basics: { orcid: '0000-0002-1825-0098' } },
    problems: ['/basics/orcid orcid-checksum warning'],
  },
  {
    name: 'an ORCID iD that ends in X',
    resume: { basics: { orcid: '0000-0002-1694-233X' } },
    problems: [],
  },
]

test.for(cases)('$name', ({ resume, problems }) => {
  const found = validateResume(resume).map(({ pointer, rule, severity }) => `${pointer} ${rule} ${severity}`)
  expect(found.sort()).toEqual([...problems].sort())
})

test('the value of a problem is the one found there', () => {
  expect(validateResume({ basics: { name: 3 } })[0]?.value).toBe(3)
  expect(validateResume({ talks: ['x'] })[0]?.value).toEqual(['x'])
})

test('the resume is left as it was', () => {
  const resume = { talks: [], work: [{ startDate: '2020', endDate: '2019' }] }
  const before = structuredClone(resume)
  validateResume(resume)
  expect(resume).toEqual(before)
})
