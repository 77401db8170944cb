import { expect, test } from 'vitest'
import * as schema from '../src/index.ts'

test('exports validateResume and types only', () => {
  expect(Object.keys(schema)).toEqual(['validateResume'])
})
