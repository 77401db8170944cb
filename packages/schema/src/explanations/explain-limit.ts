import type { SchemaError } from '../generated/validators.js'
import type { Explanation } from './explanation.ts'

const MESSAGES: Readonly<Record<string, (limit: unknown) => Explanation>> = {
  minimum: (limit) => ({
    message: `The number is below ${limit}.`,
    remedy: `Write ${limit} or more.`,
  }),
  minItems: (limit) => ({
    message: `The list has fewer than ${limit} entries.`,
    remedy: 'Fill the list, or leave the key out.',
  }),
  maxItems: (limit) => ({
    message: `The list has more than ${limit} entries.`,
    remedy: `Keep ${limit} of them at most.`,
  }),
}

/** A number or a list beyond its bounds, or any rule that has no explanation of its own. */
export function explainLimit(_value: unknown, error: SchemaError): Explanation {
  const explain = MESSAGES[error.keyword]
  if (explain) return explain(error.params.limit)
  return {
    message: `The value breaks the rule “${error.keyword}” of the schema.`,
    remedy: 'Compare it with the schema.',
  }
}
