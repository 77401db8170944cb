import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Published, StateStore } from './state-store.ts'

/** Keeps the state in a folder, one file for each target, written whole; a file that can't be read counts as absent. */
export function fileState(folder: string): StateStore {
  const fileOf = (address: string): string =>
    join(folder, `${createHash('sha256').update(address).digest('hex').slice(0, 16)}.json`)
  return {
    async read(address) {
      const text = await readFile(fileOf(address), 'utf8').catch(() => '')
      const value = parse(text)
      return isPublished(value) ? value : undefined
    },
    async write(address, published) {
      await mkdir(folder, { recursive: true })
      const unfinished = `${fileOf(address)}.${randomBytes(6).toString('hex')}.tmp`
      try {
        await writeFile(unfinished, `${JSON.stringify({ address, ...published }, null, 2)}\n`, {
          mode: 0o600,
        })
        await rename(unfinished, fileOf(address))
      } finally {
        await rm(unfinished, { force: true })
      }
    },
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isPublished(value: unknown): value is Published {
  const record = typeof value === 'object' && value !== null && 'files' in value && 'resume' in value
  return record && typeof value.files === 'object' && value.files !== null && typeof value.resume === 'object'
}
