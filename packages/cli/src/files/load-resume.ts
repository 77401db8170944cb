import type { Resume } from '@offprint/schema'
import { decodeLines } from './decode-lines.ts'
import { parseResume } from './parse-resume.ts'
import type { Input } from './read-input.ts'

/** Reads a resume from JSON; any other document is converted first, and its messages are left to `convert`. */
export async function loadResume({ name, bytes, ...beside }: Input): Promise<Resume> {
  if (!looksLikeJson(name, bytes)) {
    const { convert } = await import('@offprint/convert')
    return (await convert(bytes, { path: name, ...beside })).resume
  }
  return parseResume(name, new TextDecoder().decode(bytes))
}

function looksLikeJson(name: string, bytes: Uint8Array): boolean {
  return (
    name.endsWith('.json') ||
    (name === 'stdin' && /^\s*\{/.test(decodeLines(bytes.subarray(0, 100)).join(' ')))
  )
}
