import type { Certificate } from '@offprint/schema'
import { expect, test } from 'vitest'
import { convert } from '../../src/index.ts'

/** The line of a certificate, and what is read of it. */
const CASES: readonly (readonly [string, Certificate])[] = [
  // The issuer before the colon.
  [
    'Quill Trust: Certificate of Advanced Binding, 2018',
    { name: 'Certificate of Advanced Binding', issuer: 'Quill Trust', date: '2018' },
  ],
  // What goes on in lower case is no issuer.
  [
    'Paper conservation, summer school, University of Leeds, 2009',
    { name: 'Paper conservation, summer school', issuer: 'University of Leeds', date: '2009' },
  ],
]

test.for(CASES)('%s', async ([line, certificate]) => {
  const { resume } = await convert(`# Jane Quill\n\n## Certificates\n\n- ${line}\n`)
  expect(resume.certificates).toEqual([certificate])
})
