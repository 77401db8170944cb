import { readText } from '../../src/read-back/read-text.ts'

/** All the text of a PDF in one line. */
export async function textOf(bytes: Uint8Array): Promise<string> {
  const { pieces } = await readText(bytes)
  return pieces.map(({ text }) => text).join(' ')
}
