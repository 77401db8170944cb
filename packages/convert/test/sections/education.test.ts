import type { Education } from '@offprint/schema'
import { expect, test } from 'vitest'
import { convert } from '../../src/index.ts'

/** The line of a degree, and what is read of it. */
const CASES: readonly (readonly [string, Education])[] = [
  [
    'PhD in Linguistics from Marsh University, 2011',
    { institution: 'Marsh University', studyType: 'PhD', area: 'Linguistics', endDate: '2011' },
  ],
  [
    'BA in Ecology from Fenwick College, Canada, 1996',
    {
      institution: 'Fenwick College',
      location: 'Canada',
      studyType: 'BA',
      area: 'Ecology',
      endDate: '1996',
    },
  ],
  [
    'Ph.D. in Physics at MIT, 2010',
    { institution: 'MIT', studyType: 'Ph.D.', area: 'Physics', endDate: '2010' },
  ],
  [
    'PhD, Rhetoric and Writing, Marlow Tech, 2012',
    { institution: 'Marlow Tech', studyType: 'PhD', area: 'Rhetoric and Writing', endDate: '2012' },
  ],
  [
    'PhD in Women in Science Studies, Marsh University, 2015',
    {
      institution: 'Marsh University',
      studyType: 'PhD',
      area: 'Women in Science Studies',
      endDate: '2015',
    },
  ],
  // The subject behind the institution, or in brackets behind what no list knows as a degree.
  [
    'PhD – Marsh University, Philosophy, June 2020',
    { institution: 'Marsh University', studyType: 'PhD', area: 'Philosophy', endDate: '2020-06' },
  ],
  [
    'Internship (Internal Medicine), Fenwick Hospital, 1991',
    {
      institution: 'Fenwick Hospital',
      studyType: 'Internship',
      area: 'Internal Medicine',
      endDate: '1991',
    },
  ],
  // Honours behind a label, and behind others that are part of the degree.
  [
    'PhD in Botany, Marsh University, 2008. Supervisor: Dr. Ann Reed. Magna cum laude.',
    {
      institution: 'Marsh University',
      studyType: 'PhD',
      area: 'Botany',
      endDate: '2008',
      supervisors: ['Dr. Ann Reed'],
      honours: 'Magna cum laude',
    },
  ],
  [
    'BSc (Hons) Botany, Marsh University, 2005, First class',
    {
      institution: 'Marsh University',
      studyType: 'BSc (Hons)',
      area: 'Botany',
      endDate: '2005',
      honours: 'First class',
    },
  ],
]

test.for(CASES)('%s', async ([line, degree]) => {
  const { resume } = await convert(`# Jane Quill\n\n## Education\n\n- ${line}\n`)
  expect(resume.education).toEqual([degree])
})

test('a degree without a date is an entry, below a dated one and above a dated line', async () => {
  const { resume } = await convert(
    `# Jane Quill\n\n## Education\n\n**PhD, Botany, Marsh University, 2012**\n\n- Honourable mention of the Guild\n\n**MA, Ink Studies, Fenwick College**\n\n**BA, English, Marsh University**\n`,
  )
  expect(resume.education?.map(({ studyType, endDate }) => [studyType, endDate])).toEqual([
    ['PhD', '2012'],
    ['MA', undefined],
    ['BA', undefined],
  ])
})
