import { gunzipSync, gzipSync } from 'node:zlib'
import { createTar, parseTar } from 'nanotar'
import type { Files } from '../bundle.ts'

/** npm puts every file into this folder of the archive. */
const root = 'package/'
/** The time that npm itself gives every file. */
const mtime = Date.UTC(1985, 9, 26, 8, 15)

/** The files as npm packs them; the same files give the same bytes. */
export function packTarball(files: Files): Buffer {
  const entries = [...files].map(([path, data]) => ({ name: `${root}${path}`, data }))
  return gzipSync(createTar(entries, { attrs: { mtime, mode: '644', uid: 0, gid: 0 } }))
}

/** The files of a package's archive, by their path in the package. */
export function unpackTarball(bytes: Uint8Array): Files {
  const files = new Map<string, Uint8Array>()
  for (const { name, type, data } of parseTar(new Uint8Array(gunzipSync(bytes)))) {
    if (type === 'file' && data !== undefined) files.set(name.replace(/^[^/]*\//, ''), data)
  }
  return files
}
