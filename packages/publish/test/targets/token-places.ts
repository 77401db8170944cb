import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where a token stands that should stand nowhere: in a file of the folder, or in an address that was asked for. */
export async function tokenPlaces(token: string, folder: string, log: readonly string[]): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  const texts = await Promise.all(files.map(async (file) => ({ file, text: await readFile(file, 'latin1') })))
  return [
    ...texts.filter(({ text }) => text.includes(token)).map(({ file }) => file),
    ...log.filter((line) => line.includes(token)),
  ]
}
