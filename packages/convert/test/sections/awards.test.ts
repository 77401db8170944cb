import type { Award } from '@offprint/schema'
import { expect, test } from 'vitest'
import { convert } from '../../src/index.ts'

/** The line of an award, and what is read of it. */
const CASES: readonly (readonly [string, Award])[] = [
  // An enumeration that its last part closes is one name.
  [
    'Print, Paper, and Binding Award, National Trust for Books, 2016',
    { title: 'Print, Paper, and Binding Award', awarder: 'National Trust for Books', date: '2016' },
  ],
  // A name goes on behind its initials in brackets.
  [
    'Fjord Languages and Letters (FLAL) Fellow in Norse, Ministry of Education, 2011',
    {
      title: 'Fjord Languages and Letters (FLAL) Fellow in Norse',
      awarder: 'Ministry of Education',
      date: '2011',
    },
  ],
]

test.for(CASES)('%s', async ([line, award]) => {
  const { resume } = await convert(`# Jane Quill\n\n## Awards\n\n- ${line}\n`)
  expect(resume.awards).toEqual([award])
})
