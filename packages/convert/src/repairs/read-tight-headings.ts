import type { Block } from '../document/block.ts'
import { slice, trim } from '../passage/passage.ts'
import type { Log } from './repair.ts'

/**
 * `##Education` was a heading before CommonMark asked for a space, and still is for many editors and sites. One mark alone may be
 * a hashtag, and counts only before a capital.
 */
const TIGHT = /^(?:(#{2,6})|#(?=\p{Lu}))(?=[\p{L}\p{N}*_])/u

/** A longer line is a paragraph whose line ends were folded. */
const LONGEST = 80

/** Read lines that open with number signs and no space after them as the headings they were written as. */
export function readTightHeadings(blocks: readonly Block[], log: Log): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.type !== 'paragraph') return [block]
    const marks = TIGHT.exec(block.text.text)
    const end = block.text.text.indexOf('\n')
    if (!marks || (end < 0 ? block.text.text.length : end) > LONGEST) return [block]
    const line = slice(block.text, marks[0].length || 1, end < 0 ? undefined : end)
    log(slice(block.text, 0, marks[0].length || 1), 'heading without a space')
    const heading: Block = { type: 'heading', depth: marks[1]?.length ?? 1, text: trim(line) }
    return end < 0 ? [heading] : [heading, { type: 'paragraph', text: slice(block.text, end + 1) }]
  })
}
