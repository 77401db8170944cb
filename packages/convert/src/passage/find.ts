import { type Passage, slice } from './passage.ts'

/** The stretch of a passage that prints a text, white space and case aside; `undefined` where it doesn't. */
export function find(passage: Passage, text: string): Passage | undefined {
  const at = passage.text.indexOf(text)
  if (at >= 0) return slice(passage, at, at + text.length)
  const folded = passage.text
    .replace(/\s/gu, ' ')
    .toLowerCase()
    .indexOf(text.replace(/\s/gu, ' ').toLowerCase())
  return folded >= 0 && text.length > 0 ? slice(passage, folded, folded + text.length) : undefined
}
