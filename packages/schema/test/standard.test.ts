import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { validateResume } from '../src/index.ts'

const standard = new URL('./', import.meta.resolve('@jsonresume/schema/schema.json'))
const examples = readdirSync(new URL('examples/', standard)).map((name) => `examples/${name}`)

test('the standard brings examples', () => {
  expect(examples.length).toBeGreaterThan(0)
})

test.for(['sample.resume.json', ...examples])('%s of the standard is valid', (name) => {
  const source = readFileSync(new URL(name, standard), 'utf8')
  const errors = validateResume(JSON.parse(source), source).filter(({ severity }) => severity === 'error')
  expect(errors).toEqual([])
})
