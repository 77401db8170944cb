import { type ArrangedBlock, textsOf } from './arranged-block.ts'

/** What holds a heading is a text of the document, or a section of it. */
const HEADING = /^h\d$/
const SECTION = /^h[2-6]$/
/** A box that nothing calls an article is an entry if it has so many lines, and so many others of its sort beside it. */
const FEWEST_LINES = 2
const FEWEST_BOXES = 2

/**
 * Make entries the items of a list: articles, and below the heading of a section boxes of several texts side by side, with
 * those of one line among them, which are fewer; a single line is what they have in common. What holds other entries only groups them.
 */
export function entriesAsItems(block: ArrangedBlock, isInSection = false): ArrangedBlock {
  if ('pieces' in block) return block
  let isBelow = isInSection
  const boxes = block.blocks.filter(isBox).length
  const lines = block.blocks.filter(isLine).length
  const isEntry = (child: ArrangedBlock): boolean =>
    boxes >= FEWEST_BOXES && (isBox(child) || (isLine(child) && lines > 1 && lines < boxes))
  const blocks: ArrangedBlock[] = []
  let items: ArrangedBlock[] = []
  for (const child of block.blocks) {
    isBelow ||= SECTION.test(child.tag)
    if (isArticle(child) || (isBelow && isEntry(child))) {
      if (items.length === 0) blocks.push({ tag: 'ul', blocks: items })
      items.push({ ...child, tag: 'li' })
    } else {
      items = []
      const isGroup = child.tag === 'article' && !holds(child, HEADING)
      blocks.push(entriesAsItems(isGroup ? { ...child, tag: 'div' } : child, isBelow))
      isBelow ||= holds(child, SECTION)
    }
  }
  return { ...block, blocks }
}

function isArticle(block: ArrangedBlock): boolean {
  return block.tag === 'article' && !holds(block, HEADING) && !holds(block, /^article$/)
}

function isBox(block: ArrangedBlock): boolean {
  return (
    block.tag === 'div' &&
    textsOf(block).length >= FEWEST_LINES &&
    !holds(block, HEADING) &&
    !holds(block, /^article$/) &&
    !('blocks' in block && block.blocks.filter(isBox).length >= FEWEST_BOXES)
  )
}

function isLine(block: ArrangedBlock): boolean {
  return (block.tag === 'p' || block.tag === 'div') && textsOf(block).length === 1 && !holds(block, HEADING)
}

function holds(block: ArrangedBlock, tag: RegExp): boolean {
  return 'blocks' in block && block.blocks.some((inner) => tag.test(inner.tag) || holds(inner, tag))
}
