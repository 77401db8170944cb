import type { Block } from '../document/block.ts'
import type { Passage } from '../passage/passage.ts'

/** Apply a change to every passage of some blocks. */
export function mapPassages(blocks: readonly Block[], change: (passage: Passage) => Passage): Block[] {
  return blocks.map((block): Block => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return { ...block, text: change(block.text) }
      case 'list':
        return { ...block, items: block.items.map((item) => mapPassages(item, change)) }
      case 'table':
        return { ...block, rows: block.rows.map((row) => row.map(change)) }
      case 'definition':
        return {
          ...block,
          term: change(block.term),
          details: block.details.map((detail) => mapPassages(detail, change)),
        }
      case 'rule':
        return block
    }
  })
}
