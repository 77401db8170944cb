import { resolve } from 'node:path'
import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Terminal } from '../output/terminal.ts'
import { writeWhole } from './write-whole.ts'

/**
 * Writes what a command made to a file, or to standard output where the path is `-` or absent.
 * The files that it was made from are never written over.
 */
export async function writeOutput(
  path: string | undefined,
  data: string | Uint8Array,
  inputs: readonly string[],
  terminal: Terminal,
): Promise<void> {
  if (path === undefined || path === '-') return terminal.out(data)
  const target = resolve(terminal.folder, path)
  if (inputs.some((input) => input !== '-' && resolve(terminal.folder, input) === target)) {
    throw new CliError(exitCodes.usage, `${path} is the input itself`, 'name another file with -o')
  }
  await writeWhole(target, data)
}
