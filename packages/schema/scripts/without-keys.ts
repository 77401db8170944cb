import type { SchemaObject } from 'ajv'

/** A copy of a schema without the keys, at any depth, that the test picks out. */
export function withoutKeys(
  schema: SchemaObject,
  isUnwanted: (key: string, owner: SchemaObject) => boolean,
): SchemaObject {
  const kept = Object.entries(schema).filter(([key]) => !isUnwanted(key, schema))
  return Object.fromEntries(kept.map(([key, value]) => [key, copyValue(value, isUnwanted)]))
}

function copyValue(value: unknown, isUnwanted: (key: string, owner: SchemaObject) => boolean): unknown {
  if (Array.isArray(value)) return value.map((element) => copyValue(element, isUnwanted))
  return typeof value === 'object' && value !== null ? withoutKeys(value, isUnwanted) : value
}
