import type { SchemaError } from '../generated/validators.js'
import type { Explanation } from './explanation.ts'

/** A key that CSL doesn't know, in a citation or in one of its names or dates. */
export function explainUnknownKey(_value: unknown, error: SchemaError): Explanation {
  const key = String(error.params.additionalProperty)
  return {
    message: `CSL has no field “${key}” here.`,
    remedy: 'Check the spelling, or move it into “custom” of the citation.',
  }
}
