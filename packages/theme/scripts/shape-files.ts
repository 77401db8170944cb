import { readFileSync } from 'node:fs'
import { citationSchema, resumeSchema } from '../../schema/scripts/schemas.ts'
import type { Shape } from '../src/conform/shape.ts'
import type { GeneratedFile } from './generated-files.ts'
import { notice } from './generated-files.ts'

type Schema = Readonly<Record<string, unknown>>

/** Boil the JSON Schemas of a resume and of the theme's options down to shapes. */
export function shapeFiles(): GeneratedFile[] {
  const options: Schema = JSON.parse(
    readFileSync(new URL('../src/options/theme-options.schema.json', import.meta.url), 'utf8'),
  )
  return [file('resume', resumeSchema), file('options', options)]
}

function file(name: string, schema: Schema): GeneratedFile {
  const text = JSON.stringify(shapeOf(schema, schema), null, 1)
  return {
    name: `${name}-shape.ts`,
    text: `${notice}import type { Shape } from '../conform/shape.ts'\n\nexport const ${name}Shape: Shape = ${text}\n`,
  }
}

function shapeOf(schema: unknown, root: Schema): Shape {
  if (!isSchema(schema)) return 'x'
  if (typeof schema.$ref === 'string') return referenced(schema.$ref, root)
  if (Array.isArray(schema.allOf)) return shapeOf(schema.allOf[0], root)
  if (Array.isArray(schema.enum)) return `|${schema.enum.join('|')}|`
  if (Array.isArray(schema.anyOf) || Array.isArray(schema.oneOf)) return 'l'
  if (isSchema(schema.properties)) {
    return Object.fromEntries(
      Object.entries(schema.properties).map(([key, below]) => [key, shapeOf(below, root)]),
    )
  }
  const types = [schema.type].flat()
  if (types.includes('string')) return 's'
  if (types.includes('array')) return [shapeOf(schema.items, root)]
  if (types.includes('number') || types.includes('integer')) return 'n'
  if (types.includes('boolean')) return 'b'
  return 'x'
}

function referenced(reference: string, root: Schema): Shape {
  const [file, path = ''] = reference.split('#')
  const base: Schema = file === '' ? root : citationSchema
  let found: unknown = base
  for (const key of path.split('/').slice(1)) found = isSchema(found) ? found[key] : undefined
  return shapeOf(found, base)
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
