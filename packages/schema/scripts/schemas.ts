import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { JSONSchema } from 'json-schema-to-typescript'
import { mergeSchemas } from './merge-schemas.ts'

/** The folder of the package's sources, where the schemas and the generated files lie. */
export const sourceFolder: string = fileURLToPath(new URL('../src/', import.meta.url))

/** The JSON Resume standard, as published. */
export const standardSchema: JSONSchema = readSchema(import.meta.resolve('@jsonresume/schema/schema.json'))

/** What the standard lacks. */
export const extensionSchema: JSONSchema = readSchema(
  new URL('../src/extension.schema.json', import.meta.url),
)

/** One item of CSL-JSON. */
export const citationSchema: JSONSchema = readSchema(new URL('../src/citation.schema.json', import.meta.url))

/** The standard with the extension laid over it. */
export const resumeSchema: JSONSchema = mergeSchemas(standardSchema, extensionSchema)

function readSchema(url: string | URL): JSONSchema {
  return JSON.parse(readFileSync(new URL(url), 'utf8'))
}
