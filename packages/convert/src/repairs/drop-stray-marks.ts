import type { Block } from '../document/block.ts'
import type { Log } from './repair.ts'

/** Take out paragraphs and list items that are a bullet and nothing else: an extraction put the marks apart from the text. */
export function dropStrayMarks(blocks: readonly Block[], log: Log): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.type === 'list') {
      const items = block.items.map((item) => dropStrayMarks(item, log)).filter((item) => item.length > 0)
      return items.length > 0 ? [{ ...block, items }] : []
    }
    if (block.type !== 'paragraph' || !/^[\s•·◦▪‣○●*–—-]*$/u.test(block.text.text)) return [block]
    log(block.text, 'list mark without an item')
    return []
  })
}
