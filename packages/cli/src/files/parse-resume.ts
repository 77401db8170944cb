import type { Resume } from '@offprint/schema'
import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'

/** Reads the text of a resume.json; what isn't a JSON object is a problem of the document. */
export function parseResume(name: string, json: string): Resume {
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
