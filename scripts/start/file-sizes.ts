import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** `resume.json 61 kB, resume.map.json 120 kB` for files of the workspace. */
export async function fileSizes(paths: readonly string[]): Promise<string> {
  const sizes = paths.map(async (path) => `${path} ${formatSize((await stat(join(root, path))).size)}`)
  return (await Promise.all(sizes)).join(', ')
}

function formatSize(bytes: number): string {
  return bytes < 1000 ? `${bytes} B` : `${Math.round(bytes / 1000)} kB`
}
