import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Resume } from '@offprint/schema'

/** A resume to try the theme on. */
export interface Sample {
  readonly name: string
  readonly resume: Resume
}

const schemaFolder = new URL('./', import.meta.resolve('@jsonresume/schema/schema.json'))
const fixtures = new URL('./fixtures/', import.meta.url)

/** The sample and the examples of the standard, and the theme's own fixtures. */
export function samples(): Sample[] {
  return [
    read('standard sample', new URL('sample.resume.json', schemaFolder)),
    ...folder(new URL('examples/', schemaFolder)),
    ...folder(fixtures),
  ]
}

function folder(url: URL): Sample[] {
  return readdirSync(url)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => read(name.replace(/(?:\.resume)?\.json$/, ''), new URL(name, url)))
}

function read(name: string, url: URL): Sample {
  return { name, resume: JSON.parse(readFileSync(fileURLToPath(url), 'utf8')) }
}
