import { createHash } from 'node:crypto'
import type { Files } from '../bundle.ts'

/** The list of published files, which lies beside them. */
export const manifestPath = 'offprint.json'

/** For each path, the hashes that its file may have and still be ours: one, or two while an update is under way. */
export type Manifest = ReadonlyMap<string, readonly string[]>

/** The manifest of files, as a file. `pending` adds what is there before an update, so that a broken one is known as ours. */
export function writeManifest(files: Files, pending: Manifest = new Map()): Uint8Array {
  const paths = [...new Set([...files.keys(), ...pending.keys()])]
    .filter((path) => path !== manifestPath)
    .sort()
  const entries = paths.map((path) => {
    const bytes = files.get(path)
    const hashes = [...(bytes === undefined ? [] : [hashOf(bytes)]), ...(pending.get(path) ?? [])]
    return [path, [...new Set(hashes)]] as const
  })
  return Buffer.from(`${JSON.stringify({ version: 1, files: Object.fromEntries(entries) }, null, 2)}\n`)
}

/** Reads a manifest; one that can't be read names nothing. */
export function readManifest(bytes: Uint8Array | undefined): Manifest {
  const value = parse(bytes)
  if (typeof value !== 'object' || value === null || !('files' in value)) return new Map()
  const { files } = value
  if (typeof files !== 'object' || files === null) return new Map()
  return new Map(
    Object.entries(files)
      .filter(([path, hashes]) => isInside(path) && Array.isArray(hashes))
      .map(([path, hashes]) => [path, [hashes].flat().map(String)]),
  )
}

export function hashOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

function parse(bytes: Uint8Array | undefined): unknown {
  try {
    return bytes === undefined ? undefined : JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

/** A manifest is read from a place that others can write: no path of it may lead out of that place. */
function isInside(path: string): boolean {
  return (
    !/^[/\\]|^[a-z]:|\\|\0/i.test(path) &&
    path.split('/').every((part) => part !== '..' && part !== '' && part !== '.')
  )
}
