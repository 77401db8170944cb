import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { SchemaObject } from 'ajv'
import { mergeSchemas } from './merge-schemas.ts'

/** The folder of the package's sources, where the schemas and the generated files lie. */
export const sourceFolder: string = fileURLToPath(new URL('../src/', import.meta.url))

/** The JSON Resume standard, as published. */
export const standardSchema: SchemaObject = readSchema(import.meta.resolve('@jsonresume/schema/schema.json'))

/** What the standard lacks. */
export const extensionSchema: SchemaObject = readSchema(
  new URL('../src/extension.schema.json', import.meta.url),
)

/** One item of CSL-JSON. */
export const citationSchema: SchemaObject = readSchema(
  new URL('../src/citation.schema.json', import.meta.url),
)

/** The standard with the extension laid over it. */
export const resumeSchema: SchemaObject = mergeSchemas(standardSchema, extensionSchema)

function readSchema(url: string | URL): SchemaObject {
  return JSON.parse(readFileSync(new URL(url), 'utf8'))
}
