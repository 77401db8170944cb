import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Conversion, convert } from '@offprint/convert'
import { formatJson, writeWhole } from 'offprint'

const root = resolve(import.meta.dirname, '..')

/** Converts cv.md and writes resume.json and its source map. */
export async function buildResume(): Promise<Conversion> {
  const conversion = await convert(await readFile(join(root, 'cv.md')), { path: 'cv.md' })
  await writeWhole(join(root, 'resume.json'), formatJson(conversion.resume))
  await writeWhole(join(root, 'resume.map.json'), formatJson(conversion.map))
  return conversion
}

if (process.argv[1] === import.meta.filename) await buildResume()
