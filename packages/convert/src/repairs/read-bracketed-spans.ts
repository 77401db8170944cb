import type { Block } from '../document/block.ts'
import { type Mark, type Passage, remove, slice } from '../passage/passage.ts'
import { mapPassages } from './map-passages.ts'
import type { Log } from './repair.ts'

const SPAN = /\[([^[\]\n]{1,200})\]\{([^{}\n]{1,120})\}/gu
const ATTRIBUTES = /\{[.#:][^{}\n]{1,120}\}/gu
const MARK_OF_CLASS: readonly (readonly [string, Mark['kind']])[] = [
  ['.smallcaps', 'smallcaps'],
  ['.small-caps', 'smallcaps'],
  ['.underline', 'underline'],
  ['.ul', 'underline'],
]

/** Read Pandoc's `[text]{.class}` as a marked stretch, and take out attribute lists (`{.email}`, `{#top}`). */
export function readBracketedSpans(blocks: readonly Block[], log: Log): Block[] {
  return mapPassages(blocks, (passage) => {
    if (!passage.text.includes('{')) return passage
    const cuts: [number, number][] = []
    const marks: Mark[] = []
    for (const { index, 0: whole, 1: text = '', 2: attributes = '' } of passage.text.matchAll(SPAN)) {
      const kind = MARK_OF_CLASS.find(([name]) => attributes.includes(name))?.[1]
      cuts.push([index, index + 1], [index + 1 + text.length, index + whole.length])
      if (kind) marks.push({ kind, start: index + 1, end: index + 1 + text.length })
    }
    const marked: Passage = { ...passage, marks: [...passage.marks, ...marks] }
    for (const { index, 0: whole } of passage.text.matchAll(ATTRIBUTES)) {
      if (!cuts.some(([start, end]) => index < end && index + whole.length > start))
        cuts.push([index, index + whole.length])
    }
    cuts.sort((a, b) => a[0] - b[0])
    for (const [start, end] of cuts) log(slice(passage, start, end), 'attributes of a bracketed span')
    return remove(marked, cuts)
  })
}
