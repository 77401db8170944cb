import type { Block, ParagraphBlock } from '../document/block.ts'
import { join } from '../passage/passage.ts'
import { CONJUNCTIONS } from '../tables/words.ts'
import type { Log } from './repair.ts'

const LONGEST = 60

/** A heading in capitals that was torn after "AND" goes on in the next paragraph. */
export function joinSplitHeadings(blocks: readonly Block[], log: Log): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (last?.type === 'paragraph' && block.type === 'paragraph' && isTorn(last, block)) {
      log({ text: '', offsets: last.text.offsets.subarray(-1), marks: [] }, 'heading torn over two lines')
      joined[joined.length - 1] = { type: 'paragraph', text: join([last.text, block.text], ' ') }
    } else joined.push(block)
  }
  return joined
}

function isTorn(first: ParagraphBlock, second: ParagraphBlock): boolean {
  const [head, tail] = [first.text.text.trim(), second.text.text.trim()]
  if (head.length > LONGEST || tail.length > LONGEST || !isCapitals(head) || !isCapitals(tail)) return false
  return CONJUNCTIONS.has((head.split(/\s+/u).at(-1) ?? '').toLowerCase())
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}
