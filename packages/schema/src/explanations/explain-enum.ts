import type { SchemaError } from '../generated/validators.js'
import { citationTypeSynonyms } from './citation-type-synonyms.ts'
import type { Explanation } from './explanation.ts'
import { quote } from './quote.ts'

/** A word outside a closed vocabulary. */
export function explainEnum(value: unknown, error: SchemaError): Explanation {
  const allowed = [error.params.allowedValues].flat().map(String)
  const folded = String(value)
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
  const meant = allowed.find((word) => word === folded) ?? citationTypeSynonyms.get(folded)
  const isKnown = meant !== undefined && allowed.includes(meant)
  return {
    message: `${quote(value)} is not one of the words that this key can hold.`,
    remedy: isKnown ? `Write ${quote(meant)}.` : `Write one of: ${allowed.join(', ')}.`,
  }
}
