import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resumeSchema } from '../scripts/schemas.ts'
import { validateResume } from '../src/index.ts'

const words = collectKeys(resumeSchema)
const scalar = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.constantFrom('', '2020', '2020-19-39', 'present', 'www.example.org', 'a@b', 'book', null, true),
)
const key = fc.oneof(fc.constantFrom(...words), fc.string())
/** JSON whose keys are mostly those of the schema, so that the rules are reached. */
const { resume } = fc.letrec((tie) => ({
  resume: fc.oneof(
    { maxDepth: 6 },
    scalar,
    fc.array(tie('resume'), { maxLength: 4 }),
    fc.dictionary(key, tie('resume'), { maxKeys: 8 }),
  ),
}))

test('never throws on JSON, and points at what is there', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), resume), (value) => {
      const source = JSON.stringify(value, null, 2)
      for (const problem of validateResume(JSON.parse(source), source)) {
        expect(problem.message).toMatch(/\.$/)
        expect(problem.remedy).toMatch(/\.$/)
        expect(problem.line).toBeGreaterThan(0)
      }
    }),
    { numRuns: 500 },
  )
})

test('gives the same problems with and without the source', () => {
  fc.assert(
    fc.property(resume, (value) => {
      const source = JSON.stringify(value)
      const parsed: unknown = JSON.parse(source)
      const identities = (problems: ReturnType<typeof validateResume>) =>
        problems.map(({ pointer, message }) => `${pointer} ${message}`).sort()
      expect(identities(validateResume(parsed, source))).toEqual(identities(validateResume(parsed)))
    }),
  )
})

test('never throws on a text that is not the resume’s', () => {
  fc.assert(
    fc.property(resume, fc.string(), (value, source) => {
      expect(Array.isArray(validateResume(value, source))).toBe(true)
    }),
  )
})

function collectKeys(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([name, value]) =>
    name === 'properties' ? [...Object.keys(value), ...collectKeys(value)] : collectKeys(value),
  )
}
