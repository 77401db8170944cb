import { readFileSync } from 'node:fs'
import type { SchemaObject } from 'ajv'
import { expect, test } from 'vitest'
import { generateAll } from '../scripts/generate-all.ts'
import { citationSchema, extensionSchema } from '../scripts/schemas.ts'

const generated = await generateAll()

test.for([...generated.keys()])('%s is as the generator writes it', (file) => {
  expect(readFileSync(file, 'utf8') === generated.get(file), 'run pnpm generate').toBe(true)
})

test('the generator gives the same twice', async () => {
  expect(await generateAll()).toEqual(generated)
})

test('the compiled validators import nothing and compile nothing', () => {
  const code = [...generated].find(([file]) => file.endsWith('validators.js'))?.[1]
  expect(code).toMatch(/export\s*\{/)
  expect(code).not.toMatch(/\bimport\b|\brequire\(|new Function|\beval\(/)
})

test('the types hold no open objects but those that are meant', () => {
  const code = [...generated].find(([file]) => file.endsWith('resume.ts'))?.[1] ?? ''
  const open = code.match(/\w+\?: \{\s*\[k: string\]: unknown/g)
  expect(open?.map((line) => line.slice(0, line.indexOf('?')))).toEqual(['custom', 'themeOptions'])
})

test('every property of our schemas has a description of one sentence', () => {
  const described = [...descriptions(extensionSchema, ''), ...descriptions(citationSchema, '')]
  expect(described.length).toBeGreaterThan(150)
  for (const [path, description] of described) expect(description, path).toMatch(/^[A-Z].*\.$/)
})

/** Where the standard already has the property, the extension adds to its object and need not describe it. */
function descriptions(schema: SchemaObject, path: string): [path: string, description: unknown][] {
  return Object.entries<SchemaObject>(schema.properties ?? {}).flatMap(([name, property]) => {
    const place = `${path}/${name}`
    const isOurs = property.type !== undefined || property.allOf !== undefined
    const own: [string, unknown][] = isOurs ? [[place, property.description]] : []
    return [...own, ...descriptions(property, place), ...descriptions(property.items ?? {}, place)]
  })
}
