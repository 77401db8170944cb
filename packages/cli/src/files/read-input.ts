import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Terminal } from '../output/terminal.ts'
import { readNeighbour } from './read-neighbour.ts'

/** A document as it came, with the name that messages call it by. */
export interface Input {
  readonly name: string
  readonly bytes: Uint8Array
  /** Reads a file beside it; absent for standard input. */
  readonly readNeighbour?: (name: string) => Promise<Uint8Array | undefined>
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  ENOTDIR: 'there is no such file',
}

/** Reads a file, or standard input where the path is `-`. */
export async function readInput(path: string, terminal: Terminal): Promise<Input> {
  if (path === '-') return { name: 'stdin', bytes: await terminal.readInput() }
  const file = resolve(terminal.folder, path)
  try {
    return { name: path, bytes: await readFile(file), readNeighbour: readNeighbour(file) }
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
    const reason = reasons[code]
    if (reason === undefined)
      throw new CliError(exitCodes.machine, `${path} can't be read (${code})`, undefined, { cause })
    throw new CliError(exitCodes.usage, `${path}: ${reason}`, 'name a document, or - for standard input', {
      cause,
    })
  }
}
