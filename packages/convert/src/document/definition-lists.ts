import type { Passage } from '../passage/passage.ts'
import { slice, trim } from '../passage/passage.ts'
import { sourceLines } from '../passage/source-lines.ts'
import type { Block, DefinitionBlock } from './block.ts'

const DETAIL = /^\s*:\s+/u

/**
 * Find definition lists (`term`, then lines that begin with a colon), as Pandoc, PHP Markdown Extra and Kramdown write
 * them; the Markdown parser sees plain paragraphs there. A paragraph that follows at the indentation of a detail belongs to it.
 */
export function definitionLists(blocks: readonly Block[], source: string): Block[] {
  const result: Block[] = []
  for (const block of blocks) {
    const last = result.at(-1)
    const lines = block.type === 'paragraph' ? sourceLines(block.text, source) : []
    const first = lines.findIndex((line) => DETAIL.test(line.text))
    if (
      block.type === 'paragraph' &&
      last?.type === 'definition' &&
      isIndented(block.text, source) &&
      first !== 0
    ) {
      result[result.length - 1] = withMore(last, block)
    } else if (first < 0) {
      result.push(block)
    } else if (first === 0 && last?.type === 'definition') {
      result[result.length - 1] = { ...last, details: [...last.details, ...detailsOf(lines)] }
    } else if (first === 0 && last?.type === 'paragraph') {
      result[result.length - 1] = { type: 'definition', term: trim(last.text), details: detailsOf(lines) }
    } else {
      result.push(...definitionsOf(lines))
    }
  }
  return result
}

/** A paragraph may hold several definitions, each a term line and its details. */
function definitionsOf(lines: readonly Passage[]): Block[] {
  const blocks: Block[] = []
  let from = 0
  while (from < lines.length) {
    const detail = lines.findIndex((line, index) => index > from && DETAIL.test(line.text))
    const term = lines[detail < 0 ? from : detail - 1]
    if (!term) break
    for (const line of lines.slice(from, detail < 0 ? lines.length : detail - 1)) {
      blocks.push({ type: 'paragraph', text: line })
    }
    if (detail < 0) break
    const next = lines.findIndex(
      (line, index) => index > detail && startsTerm(lines, index) && line.text !== '',
    )
    const end = next < 0 ? lines.length : next
    blocks.push({ type: 'definition', term: trim(term), details: detailsOf(lines.slice(detail, end)) })
    from = end
  }
  return blocks
}

/** A line is a term when the next one is a detail and it is none itself. */
function startsTerm(lines: readonly Passage[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]]
  return Boolean(line && next && !DETAIL.test(line.text) && DETAIL.test(next.text))
}

function detailsOf(lines: readonly Passage[]): Block[][] {
  const details: Passage[][] = []
  for (const line of lines) {
    const mark = DETAIL.exec(line.text)
    if (mark) details.push([slice(line, mark[0].length)])
    else details.at(-1)?.push(line)
  }
  return details.map((parts) => parts.map((text): Block => ({ type: 'paragraph', text })))
}

function withMore(block: DefinitionBlock, more: Block): DefinitionBlock {
  const last = block.details.at(-1)
  if (!last) return block
  return { ...block, details: [...block.details.slice(0, -1), [...last, more]] }
}

function isIndented(passage: Passage, source: string): boolean {
  const start = passage.offsets[0] ?? 0
  const line = source.slice(source.lastIndexOf('\n', start - 1) + 1, start)
  return /^(?: {2,}|\t)/u.test(line) && line.trim() === ''
}
