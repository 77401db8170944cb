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
      for (const found of definitionsOf(lines)) result.push(found)
    }
  }
  return result
}

/** A paragraph may hold several definitions, each a term line and its details. */
function definitionsOf(lines: readonly Passage[]): Block[] {
  const detail = lines.findIndex((line, index) => index > 0 && DETAIL.test(line.text))
  const first = detail < 0 ? lines.length : detail - 1
  const terms = lines
    .map((text, index) => ({ text, index }))
    .filter(({ index }) => index === first || (index > detail && startsTerm(lines, index)))
  return [
    ...lines.slice(0, first).map((text): Block => ({ type: 'paragraph', text })),
    ...terms.map(({ text, index }, order): Block => {
      const details = detailsOf(lines.slice(index + 1, terms[order + 1]?.index))
      return { type: 'definition', term: trim(text), details }
    }),
  ]
}

/** A line is a term when the next one is a detail and it is none itself. */
function startsTerm(lines: readonly Passage[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]]
  return Boolean(line?.text && next && !DETAIL.test(line.text) && DETAIL.test(next.text))
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
