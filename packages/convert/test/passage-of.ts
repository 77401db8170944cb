import type { Root } from 'mdast'
import type { Block } from '../src/document/block.ts'
import { toBlocks } from '../src/document/to-blocks.ts'
import type { Passage } from '../src/passage/passage.ts'
import { readMarkdown } from '../src/readers/markdown/read-markdown.ts'

/** The blocks of a Markdown text, before any repair. */
export function blocksOf(source: string): Block[] {
  const tree: Root = readMarkdown(source)
  return toBlocks(tree, source)
}

/** The passage of the first paragraph or heading of a Markdown text. */
export function passageOf(source: string): Passage {
  const [block] = blocksOf(source)
  if (block?.type !== 'paragraph' && block?.type !== 'heading') throw new TypeError(`no paragraph: ${source}`)
  return block.text
}

/** The characters of the source that a passage stands for. */
export function sourceOf(passage: Passage, source: string): string {
  return [...passage.offsets].map((offset) => source.charAt(offset)).join('')
}

/** Blocks as short lines: what a reader sees of them. */
export function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.type) {
      case 'heading':
        return [`${'#'.repeat(Math.min(block.depth, 7))} ${block.text.text}`]
      case 'paragraph':
        return [block.text.text]
      case 'list':
        return block.items.flatMap((item) => linesOf(item).map((line) => `- ${line}`))
      case 'table':
        return block.rows.map((row) => row.map((cell) => cell.text).join(' | '))
      case 'definition':
        return [
          block.term.text,
          ...block.details.flat().flatMap((detail) => linesOf([detail]).map((line) => `: ${line}`)),
        ]
      case 'rule':
        return ['---']
    }
  })
}
