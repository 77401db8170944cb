import { explainSchemaError } from '../explanations/explain-schema-error.ts'
import { type SchemaError, validateRegistry, validateStandard } from '../generated/validators.js'
import { below, valueAt } from './json-pointer.ts'
import type { ResumeProblem } from './resume-problem.ts'

/**
 * What the standard refuses, then what the extension or the public registry refuses on top of it. Each fault is told
 * once, though both schemas may see it.
 */
export function schemaProblems(resume: unknown): ResumeProblem[] {
  const problems = new Map<string, ResumeProblem>()
  for (const validate of [validateStandard, validateRegistry]) {
    validate(resume)
    for (const error of validate.errors ?? []) {
      const problem = describe(error, resume)
      const key = `${problem.pointer} ${problem.message}`
      if (!problems.has(key)) problems.set(key, problem)
    }
  }
  return [...problems.values()]
}

function describe(error: SchemaError, resume: unknown): ResumeProblem {
  const unknownKey = error.params.additionalProperty
  const pointer = typeof unknownKey === 'string' ? below(error.instancePath, unknownKey) : error.instancePath
  const value = valueAt(resume, pointer)
  return { pointer, value, ...explainSchemaError(error, value) }
}
