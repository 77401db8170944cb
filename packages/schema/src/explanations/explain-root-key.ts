import type { SchemaError } from '../generated/validators.js'
import type { Explanation } from './explanation.ts'

/** A key of one's own beside `basics` and the sections: valid by the standard, and refused by the public registry. */
export function explainRootKey(_value: unknown, error: SchemaError): Explanation {
  const key = String(error.params.additionalProperty)
  return {
    message: `JSON Resume has no section “${key}”, and the public registry refuses a resume with one.`,
    remedy: 'Move the content into “projects” with a type of its own, or under “meta”.',
  }
}
