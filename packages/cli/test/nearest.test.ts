import { expect, test } from 'vitest'
import { nearest } from '../src/arguments/nearest.ts'

const known = ['convert', 'validate', 'render', 'pdf', 'publish', 'doctor', '--output', '--map']

test.for([
  ['convrt', 'convert'],
  ['covnert', 'convert'],
  ['convertt', 'convert'],
  ['pfd', 'pdf'],
  ['publihs', 'publish'],
  ['--outptu', '--output'],
  ['--mpa', '--map'],
  ['xyz', undefined],
  ['', undefined],
] as const)('%s → %s', ([word, expected]) => {
  expect(nearest(word, known)).toBe(expected)
})
