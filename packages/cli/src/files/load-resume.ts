import type { Resume } from '@offprint/schema'
import { convertInput } from './convert-input.ts'
import { decodeLines } from './decode-lines.ts'
import { parseResume } from './parse-resume.ts'
import type { Input } from './read-input.ts'

/** Reads a resume from JSON; any other document is converted first, and its messages are left to `convert`. */
export async function loadResume(input: Input, folder: string): Promise<Resume> {
  const { name, bytes } = input
  if (!looksLikeJson(name, bytes)) return (await convertInput(input, folder)).resume
  return parseResume(name, new TextDecoder().decode(bytes))
}

function looksLikeJson(name: string, bytes: Uint8Array): boolean {
  return (
    name.endsWith('.json') ||
    (name === 'stdin' && /^\s*\{/.test(decodeLines(bytes.subarray(0, 100)).join(' ')))
  )
}
