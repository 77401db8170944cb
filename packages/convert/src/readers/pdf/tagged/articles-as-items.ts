import type { ArrangedBlock } from './arranged-block.ts'

const HEADING = /^h\d$/

/**
 * Make articles the items of a list: entries. One with a heading of its own is a text of the document, and one that holds
 * others only groups them, below what it begins with.
 */
export function articlesAsItems(block: ArrangedBlock): ArrangedBlock {
  if ('pieces' in block) return block
  const blocks: ArrangedBlock[] = []
  let items: ArrangedBlock[] = []
  for (const child of block.blocks) {
    if (isEntry(child)) {
      if (items.length === 0) blocks.push({ tag: 'ul', blocks: items })
      items.push({ ...child, tag: 'li' })
    } else {
      items = []
      blocks.push(
        articlesAsItems(isArticle(child) && !holds(child, isHeading) ? { ...child, tag: 'div' } : child),
      )
    }
  }
  return { ...block, blocks }
}

function isEntry(block: ArrangedBlock): boolean {
  return isArticle(block) && !holds(block, isHeading) && !holds(block, isArticle)
}

function isArticle({ tag }: ArrangedBlock): boolean {
  return tag === 'article'
}

function isHeading({ tag }: ArrangedBlock): boolean {
  return HEADING.test(tag)
}

function holds(block: ArrangedBlock, matches: (inner: ArrangedBlock) => boolean): boolean {
  return 'blocks' in block && block.blocks.some((inner) => matches(inner) || holds(inner, matches))
}
