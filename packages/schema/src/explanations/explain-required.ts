import type { SchemaError } from '../generated/validators.js'
import type { Explanation } from './explanation.ts'

/** A key that must be there and isn't. */
export function explainRequired(_value: unknown, error: SchemaError): Explanation {
  const key = String(error.params.missingProperty)
  return { message: `The key “${key}” is missing.`, remedy: `Add “${key}”, or leave the whole entry out.` }
}
