import type { SchemaError } from '../generated/validators.js'
import { keysOf } from '../problems/json-pointer.ts'
import { explainDate } from './explain-date.ts'
import { explainDoi } from './explain-doi.ts'
import { explainEmail } from './explain-email.ts'
import { explainEnum } from './explain-enum.ts'
import { explainLimit } from './explain-limit.ts'
import { explainOrcid } from './explain-orcid.ts'
import { explainRequired } from './explain-required.ts'
import { explainRootKey } from './explain-root-key.ts'
import { explainType } from './explain-type.ts'
import { explainUnknownKey } from './explain-unknown-key.ts'
import { explainUri } from './explain-uri.ts'
import type { Explanation } from './explanation.ts'

/** An explanation, the rule it belongs to, and whether the resume is invalid. */
export interface SchemaExplanation extends Explanation {
  rule: string
  severity: 'error' | 'warning'
}

interface Row {
  rule: string
  explain(value: unknown, error: SchemaError): Explanation
  severity?: 'warning'
}

/** By Ajv's keyword, and where that says too little, by the format or the key of the value as well. */
const ROWS: Readonly<Record<string, Row>> = {
  type: { rule: 'type', explain: explainType },
  enum: { rule: 'enum', explain: explainEnum },
  required: { rule: 'required', explain: explainRequired },
  'format uri': { rule: 'uri', explain: explainUri },
  'format email': { rule: 'email', explain: explainEmail },
  pattern: { rule: 'date', explain: explainDate },
  'pattern orcid': { rule: 'orcid', explain: explainOrcid },
  'pattern doi': { rule: 'doi', explain: explainDoi },
  additionalProperties: { rule: 'unknown-key', explain: explainUnknownKey },
  'additionalProperties root': { rule: 'root-key', explain: explainRootKey, severity: 'warning' },
}

/** What a schema error means, for the one who wrote the resume. */
export function explainSchemaError(error: SchemaError, value: unknown): SchemaExplanation {
  const detail = error.params.format ?? keysOf(error.instancePath).at(-1) ?? 'root'
  const row = ROWS[`${error.keyword} ${detail}`] ?? ROWS[error.keyword]
  const { rule, explain, severity } = row ?? { rule: 'limit', explain: explainLimit }
  return { rule, ...explain(value, error), severity: severity ?? 'error' }
}
