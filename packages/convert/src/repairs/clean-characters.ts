import type { Block } from '../document/block.ts'
import { concat, type Passage, remove, slice } from '../passage/passage.ts'
import { mapPassages } from './map-passages.ts'
import type { Log } from './repair.ts'

const LIGATURES: Readonly<Record<string, string>> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
  '\uFB05': 'st',
  '\uFB06': 'st',
}
const LIGATURE = /[\uFB00-\uFB06]/gu

/** What is taken out, and why. */
const REMOVED: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  { pattern: /[\u00AD\u200B\u2060\uFEFF]/gu, reason: 'invisible character' },
  { pattern: /\\(?=[_*#&%$~^{}[\]()<>|.!+-])/gu, reason: 'doubled escape' },
  { pattern: /\\{1,2}(?=\s*(?:\n|$))/gu, reason: 'line break written out' },
  { pattern: /(?<=\p{L})(?:\*{4}|_{4})(?=\p{L})/gu, reason: 'emphasis closed and reopened inside a word' },
]

/** Bring characters to what was meant: ligatures apart, soft hyphens and doubled escapes away. */
export function cleanCharacters(blocks: readonly Block[], log: Log): Block[] {
  return mapPassages(blocks, (passage) =>
    REMOVED.reduce(
      (cleaned, { pattern, reason }) => removeAll(cleaned, pattern, reason, log),
      splitLigatures(passage, log),
    ),
  )
}

function removeAll(passage: Passage, pattern: RegExp, reason: string, log: Log): Passage {
  const found = [...passage.text.matchAll(pattern)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  )
  for (const [start, end] of found) log(slice(passage, start, end), reason)
  return remove(passage, found)
}

function splitLigatures(passage: Passage, log: Log): Passage {
  const parts: Passage[] = []
  let from = 0
  for (const { index, 0: ligature } of passage.text.matchAll(LIGATURE)) {
    const letters = LIGATURES[ligature] ?? ligature
    log(slice(passage, index, index + 1), 'ligature')
    parts.push(slice(passage, from, index))
    parts.push({
      text: letters,
      offsets: new Int32Array(letters.length).fill(passage.offsets[index] ?? 0),
      marks: [],
    })
    from = index + 1
  }
  return from === 0 ? passage : { ...concat(...parts, slice(passage, from)) }
}
