import type { Resume } from '@offprint/schema'
import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Terminal } from '../output/terminal.ts'
import { decodeLines } from './decode-lines.ts'
import { readInput } from './read-input.ts'

/** A resume, and the JSON text it was read from; a document that had to be converted has none. */
export interface LoadedResume {
  readonly name: string
  readonly resume: Resume
  readonly json?: string
}

/** Reads a resume from JSON; any other document is converted first, and its messages are left to `convert`. */
export async function loadResume(path: string, terminal: Terminal): Promise<LoadedResume> {
  const { name, bytes } = await readInput(path, terminal)
  if (!looksLikeJson(name, bytes)) {
    const { convert } = await import('@offprint/convert')
    return { name, resume: (await convert(bytes, { path: name })).resume }
  }
  const json = new TextDecoder().decode(bytes)
  return { name, resume: parseResume(name, json), json }
}

function looksLikeJson(name: string, bytes: Uint8Array): boolean {
  return (
    name.endsWith('.json') ||
    (name === 'stdin' && /^\s*\{/.test(decodeLines(bytes.subarray(0, 100)).join(' ')))
  )
}

function parseResume(name: string, json: string): Resume {
  const value = parseJson(name, json)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  throw new CliError(
    exitCodes.problems,
    `${name}: a resume is a JSON object`,
    'see https://jsonresume.org/schema',
  )
}

function parseJson(name: string, json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new CliError(
      exitCodes.problems,
      `${name} is not JSON: ${reason}`,
      'mend the place that the message names',
      { cause },
    )
  }
}
