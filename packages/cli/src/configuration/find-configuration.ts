import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'

/** A configuration as it was found: what file says it, and what it says, unchecked. */
export interface FoundConfiguration {
  readonly file: string
  readonly value: unknown
}

/** The places of a configuration and how each is read; what doesn't hold one gives nothing. */
const places: readonly { readonly file: string; readonly read: (path: string) => Promise<unknown> }[] = [
  { file: 'offprint.config.ts', read: readModule },
  { file: 'offprint.config.mjs', read: readModule },
  { file: 'offprint.config.json', read: readJson },
  { file: 'package.json', read: async (path) => offprintOf(await readJson(path)) },
]

/** Reads the one configuration that a folder holds, if any. Throws CliError where it can't be read, or where there are two. */
export async function findConfiguration(folder: string): Promise<FoundConfiguration | undefined> {
  const found: FoundConfiguration[] = []
  for (const { file, read } of places) {
    const path = join(folder, file)
    if (!(await isThere(path))) continue
    const value = await explained(file, () => read(path))
    if (value !== undefined) found.push({ file, value })
  }
  const [first, second] = found
  if (first !== undefined && second !== undefined) {
    throw new CliError(
      exitCodes.usage,
      `${first.file} and ${second.file} both configure offprint`,
      'keep one of them',
    )
  }
  return first
}

async function readModule(path: string): Promise<unknown> {
  const module: unknown = await import(pathToFileURL(path).href)
  return typeof module === 'object' && module !== null && 'default' in module ? module.default : null
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'))
}

function offprintOf(manifest: unknown): unknown {
  return typeof manifest === 'object' && manifest !== null && 'offprint' in manifest
    ? manifest.offprint
    : undefined
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

async function explained(file: string, work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work()
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ERR_MODULE_NOT_FOUND'
    throw new CliError(
      exitCodes.usage,
      `${file} can’t be read: ${reason}`,
      isMissing
        ? 'install what it imports, as with npm install --save-dev offprint'
        : 'mend the place that the message names',
      { cause },
    )
  }
}
