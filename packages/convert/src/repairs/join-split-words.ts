import type { Block } from '../document/block.ts'
import { findDates } from '../fields/find-dates.ts'
import { concat, join, type Passage, slice } from '../passage/passage.ts'
import type { Log } from './repair.ts'

/**
 * Join what a page break tore apart: a word split after a hyphen that goes on in lower case, and a line that ends in a
 * comma or an open page range and goes on in the next paragraph. The first part may be the last item of a list.
 */
export function joinSplitWords(blocks: readonly Block[], log: Log): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    const whole = last && block.type === 'paragraph' ? joinedTo(last, block.text, log) : undefined
    if (whole) joined[joined.length - 1] = whole
    else joined.push(block)
  }
  return joined
}

/** The block with the text appended to its last paragraph; `undefined` where it doesn't go on. */
function joinedTo(block: Block, next: Passage, log: Log): Block | undefined {
  if (block.type === 'paragraph') {
    const text = joinedText(block.text, next, log)
    return text && { type: 'paragraph', text }
  }
  if (block.type !== 'list') return undefined
  const item = block.items.at(-1)
  const last = item?.at(-1)
  const whole = last && joinedTo(last, next, log)
  return whole && item && { ...block, items: [...block.items.slice(0, -1), [...item.slice(0, -1), whole]] }
}

function joinedText(first: Passage, next: Passage, log: Log): Passage | undefined {
  const end = first.text.trimEnd().length
  const tail = first.text.slice(Math.max(0, end - 40), end)
  if (/\p{Ll}-$/u.test(tail) && /^\p{Ll}{2}/u.test(next.text)) {
    log(slice(first, end - 1, end), 'word split by a page break')
    return concat(slice(first, 0, end - 1), next)
  }
  const goesOn =
    (/,$/u.test(tail) &&
      /^(?:\p{Ll}|\d)/u.test(next.text) &&
      findDates(next.text.slice(0, 40))[0]?.index !== 0) ||
    (/\d[–-]$/u.test(tail) && /^\d{1,4}\W{0,3}$/u.test(next.text))
  if (!goesOn) return undefined
  log({ text: '', offsets: first.offsets.subarray(end - 1, end), marks: [] }, 'line torn by a page break')
  return /\d[–-]$/u.test(tail) ? concat(slice(first, 0, end), next) : join([slice(first, 0, end), next], ' ')
}
