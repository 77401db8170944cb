import { type Passage, slice, split, trim } from '../passage/passage.ts'
import { sourceLines } from '../passage/source-lines.ts'
import type { Block } from './block.ts'

/** Read paragraphs whose lines all begin with a bar as tables: Kramdown needs no line of dashes, and authors forget it. */
export function pipeTables(blocks: readonly Block[], source: string): Block[] {
  return blocks.map((block): Block => {
    if (block.type === 'list') return { ...block, items: block.items.map((item) => pipeTables(item, source)) }
    if (block.type !== 'paragraph') return block
    const lines = sourceLines(block.text, source).map(trim)
    return lines.length > 1 && lines.every(isRow)
      ? { type: 'table', rows: lines.filter((line) => !isRule(line)).map(cellsOf) }
      : block
  })
}

function isRow({ text }: Passage): boolean {
  return text.startsWith('|') && text.indexOf('|', 1) > 0
}

function isRule({ text }: Passage): boolean {
  return /^[|:=+\s-]+$/u.test(text)
}

function cellsOf(row: Passage): Passage[] {
  const end = row.text.endsWith('|') ? row.text.length - 1 : row.text.length
  return split(slice(row, 1, end), /\|/gu).map(trim)
}
