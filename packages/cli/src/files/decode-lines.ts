import { splitLines } from './split-lines.ts'

/** The lines of an encoded text. */
export function decodeLines(bytes: Uint8Array): string[] {
  return splitLines(new TextDecoder().decode(bytes))
}
