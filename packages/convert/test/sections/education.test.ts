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
]

test.for(CASES)('%s', async ([line, degree]) => {
  const { resume } = await convert(`# Jane Quill\n\n## Education\n\n- ${line}\n`)
  expect(resume.education).toEqual([degree])
})
