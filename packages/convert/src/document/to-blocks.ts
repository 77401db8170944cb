import type { List, Root, RootContent, Table } from 'mdast'
import { fromPhrasing } from '../passage/from-phrasing.ts'
import type { Passage } from '../passage/passage.ts'
import type { Block, ListBlock, TableBlock } from './block.ts'

/** Turn an mdast tree into blocks of passages; what holds no text (comments, definitions, front matter) is left out. */
export function toBlocks(tree: Root, source: string): Block[] {
  return tree.children.flatMap((node) => blocksOf(node, source))
}

function blocksOf(node: RootContent, source: string): Block[] {
  switch (node.type) {
    case 'heading':
      return [{ type: 'heading', depth: node.depth, text: fromPhrasing(node.children, source, node) }]
    case 'paragraph':
      return [{ type: 'paragraph', text: fromPhrasing(node.children, source, node) }]
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, source))
    case 'list':
      return [listOf(node, source)]
    case 'table':
      return [tableOf(node, source)]
    case 'thematicBreak':
      return [{ type: 'rule' }]
    case 'code':
      return codeOf(node, source)
    case 'footnoteDefinition':
    case 'definition':
    case 'html':
    case 'yaml':
      return []
    default:
      return 'children' in node
        ? node.children.flatMap((child) => blocksOf(child as RootContent, source))
        : []
  }
}

function listOf(node: List, source: string): ListBlock {
  const items = node.children.map((item) => item.children.flatMap((child) => blocksOf(child, source)))
  return { type: 'list', ordered: node.ordered === true, items: items.filter((blocks) => blocks.length > 0) }
}

function tableOf(node: Table, source: string): TableBlock {
  return {
    type: 'table',
    rows: node.children.map((row) =>
      row.children.map((cell): Passage => fromPhrasing(cell.children, source, cell)),
    ),
  }
}

/** A fenced block in a CV is preformatted text, every line a line of its own; a chunk to be run (`{r}`) is none. */
function codeOf(node: Extract<RootContent, { type: 'code' }>, source: string): Block[] {
  if (node.lang?.startsWith('{')) return []
  const position = node.position
  const start = position ? source.indexOf(node.value.slice(0, 40), position.start.offset) : -1
  if (start < 0) return []
  const offsets = Int32Array.from({ length: node.value.length }, (_, index) => start + index)
  return [{ type: 'paragraph', text: { text: node.value, offsets, marks: [] } }]
}
