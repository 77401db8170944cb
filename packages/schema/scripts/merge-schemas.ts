import type { SchemaObject } from 'ajv'

/**
 * Lay an extension over a base schema: objects merge key by key, in the base's order, and anything else is
 * replaced by the extension's value.
 */
export function mergeSchemas(base: SchemaObject, extension: SchemaObject): SchemaObject {
  const merged: SchemaObject = { ...base }
  for (const [key, value] of Object.entries(extension)) {
    const below: unknown = base[key]
    merged[key] = isObject(below) && isObject(value) ? mergeSchemas(below, value) : value
  }
  return merged
}

function isObject(value: unknown): value is SchemaObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
