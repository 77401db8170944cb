import { readFile, realpath } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'

/**
 * Gives the reader of files beside a document: in its folder or below, links followed, and nowhere else.
 *
 * It gives `undefined` for what isn't there, can't be read, or lies elsewhere.
 */
export function readNeighbour(document: string): (name: string) => Promise<Uint8Array | undefined> {
  return async (name) => {
    try {
      const folder = await realpath(dirname(document))
      const path = await realpath(resolve(folder, name))
      return path.startsWith(folder + sep) ? await readFile(path) : undefined
    } catch {
      return undefined
    }
  }
}
