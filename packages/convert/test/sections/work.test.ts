import type { Work } from '@offprint/schema'
import { expect, test } from 'vitest'
import { convert } from '../../src/index.ts'

/** The line of a post, and what is read of it. */
const CASES: readonly (readonly [string, Work])[] = [
  // A country in brackets is no short name of the university before it.
  [
    'Research Fellow, University of Leeds (UK), 2010 – 2013',
    {
      name: 'University of Leeds',
      position: 'Research Fellow',
      location: 'UK',
      startDate: '2010',
      endDate: '2013',
    },
  ],
  [
    'Adjunct Faculty, College of Print, Marsh University, 2015 – 2019',
    { name: 'Marsh University', position: 'Adjunct Faculty', startDate: '2015', endDate: '2019' },
  ],
  // The second name of a university stands behind a dash.
  [
    'Maître de conférences, Université Toulouse – Jean-Moulinet, 2015 – 2019',
    { name: 'Université Toulouse – Jean-Moulinet', position: 'Maître de conférences', startDate: '2015' },
  ],
  [
    'Research Fellow, University of Marsh – Lisbon, 2015 – 2019',
    { name: 'University of Marsh', position: 'Research Fellow', location: 'Lisbon', startDate: '2015' },
  ],
]

test.for(CASES)('%s', async ([line, post]) => {
  const { resume } = await convert(`# Jane Quill\n\n## Positions\n\n- ${line}\n`)
  expect(resume.work).toEqual([expect.objectContaining(post)])
})
