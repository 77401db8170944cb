import { join, slice, trim } from '../passage/passage.ts'
import { sourceLines } from '../passage/source-lines.ts'
import type { Block } from './block.ts'

/** Read Pandoc's title block (`% name`, `% title`, `% date` in the first lines) as lines of their own. */
export function titleBlock(blocks: readonly Block[], source: string): Block[] {
  const [first, ...rest] = blocks
  if (first?.type !== 'paragraph' || !first.text.text.startsWith('%')) return [...blocks]
  const lines = sourceLines(first.text, source)
  if (!lines.every((line) => line.text.startsWith('%'))) return [...blocks]
  const bare = lines.map((line) => trim(slice(line, 1))).filter((line) => line.text !== '')
  const [title, ...others] = bare
  if (!title) return rest
  return [
    { type: 'heading', depth: 1, text: title },
    ...(others.length > 0 ? [{ type: 'paragraph' as const, text: join(others, '\n') }] : []),
    ...rest,
  ]
}
