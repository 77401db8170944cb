import type { Block, ParagraphBlock } from '../document/block.ts'
import { concat, slice } from '../passage/passage.ts'
import type { Log } from './repair.ts'

/** A page break split a word: the paragraph ends in a hyphen, and the next one goes on in lower case. */
export function joinSplitWords(blocks: readonly Block[], log: Log): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (last?.type === 'paragraph' && block.type === 'paragraph' && isSplit(last, block)) {
      const end = last.text.text.trimEnd().length
      log(slice(last.text, end - 1, end), 'word split by a page break')
      joined[joined.length - 1] = { type: 'paragraph', text: concat(slice(last.text, 0, end - 1), block.text) }
    } else joined.push(block)
  }
  return joined
}

function isSplit(first: ParagraphBlock, second: ParagraphBlock): boolean {
  return /\p{Ll}-\s*$/u.test(first.text.text.slice(-40)) && /^\p{Ll}{2}/u.test(second.text.text)
}
