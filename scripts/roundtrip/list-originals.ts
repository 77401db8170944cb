import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Resume } from '@offprint/schema'

/** A resume to send on the round trip, and which of the two groups it belongs to. */
export interface Original {
  readonly group: string
  readonly name: string
  readonly resume: Resume
}

/** The sample and the examples of the standard, and the golds in the folder of shared samples. */
export async function listOriginals(shared: string): Promise<Original[]> {
  const schema = fileURLToPath(new URL('./', import.meta.resolve('@jsonresume/schema/schema.json')))
  return [
    await read('schema', join(schema, 'sample.resume.json')),
    ...(await readAll('schema', join(schema, 'examples'))),
    ...(await readAll('golds', join(shared, 'cvs'))),
  ]
}

async function readAll(group: string, folder: string): Promise<Original[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.resume.json')).sort()
  return Promise.all(files.map((file) => read(group, join(folder, file))))
}

async function read(group: string, file: string): Promise<Original> {
  return {
    group,
    name: basename(file, '.resume.json'),
    resume: JSON.parse(await readFile(file, 'utf8')),
  }
}
