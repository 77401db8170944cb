import { randomBytes } from 'node:crypto'
import { mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'

/**
 * Writes a file whole or not at all: beside it first, then renamed over it. Makes the folder where it is missing,
 * follows a link to the file it names, keeps the file's mode. A device or pipe (`/dev/null`) is written directly.
 */
export async function writeWhole(path: string, data: string | Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    const target = await realpath(path).catch(() => path)
    const before = await stat(target).catch(() => undefined)
    if (before !== undefined && !before.isFile()) await writeInto(target, 'w', before.mode, data)
    else await writeBeside(target, before?.mode ?? 0o666, data)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new CliError(
      exitCodes.machine,
      `${path} can't be written: ${reason}`,
      'name another file with -o',
      { cause },
    )
  }
}

async function writeBeside(target: string, mode: number, data: string | Uint8Array): Promise<void> {
  const unfinished = `${target}.${randomBytes(6).toString('hex')}.tmp`
  try {
    await writeInto(unfinished, 'wx', mode, data)
    await rename(unfinished, target)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

async function writeInto(
  path: string,
  flags: string,
  mode: number,
  data: string | Uint8Array,
): Promise<void> {
  const file = await open(path, flags, mode & 0o777)
  try {
    await file.writeFile(data)
    await file.sync().catch(() => undefined)
  } finally {
    await file.close()
  }
}
