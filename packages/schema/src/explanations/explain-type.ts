import type { SchemaError } from '../generated/validators.js'
import { kindOf } from '../problems/json-value.ts'
import type { Explanation } from './explanation.ts'

const NAMES: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  null: 'null',
  number: 'a number',
  object: 'an object',
  string: 'text',
  undefined: 'nothing',
}

interface Row {
  expected?: string
  found?: string
  remedy: string | ((value: unknown) => string)
}

/** The first row that fits is the remedy. */
const REMEDIES: readonly Row[] = [
  { found: 'null', remedy: 'Leave the key out: what is unknown or still open has no key.' },
  { expected: 'string', found: 'number', remedy: (value) => `Put it in quotes: "${value}".` },
  { expected: 'string', found: 'boolean', remedy: (value) => `Put it in quotes: "${value}".` },
  { expected: 'string', found: 'array', remedy: 'Write one text instead of a list.' },
  { expected: 'array', remedy: 'Put it in square brackets, even where there is only one.' },
  { expected: 'object', remedy: 'Put its parts in braces, each with its key.' },
  { expected: 'integer', remedy: 'Write a whole number, without quotes.' },
  { expected: 'number', remedy: 'Write the bare number, without quotes or unit.' },
  { remedy: 'Write it as the schema says.' },
]

/** A value of the wrong kind: a number for text, one item for a list, null. */
export function explainType(value: unknown, error: SchemaError): Explanation {
  const expected = [error.params.type].flat().map(String)
  const found = kindOf(value)
  const names = expected.map((name) => NAMES[name] ?? name).join(' or ')
  const row = REMEDIES.find((row) => fits(row.expected, expected) && fits(row.found, [found]))
  const remedy = typeof row?.remedy === 'function' ? row.remedy(value) : row?.remedy
  return { message: `This is ${NAMES[found] ?? found}, and should be ${names}.`, remedy: remedy ?? '' }
}

function fits(wanted: string | undefined, offered: readonly string[]): boolean {
  return wanted === undefined || offered.includes(wanted)
}
