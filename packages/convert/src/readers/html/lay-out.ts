import type { Element, Nodes, Root } from 'hast'

/** A page as plain text, and the page with positions that point into that text. */
export interface LaidOut {
  readonly text: string
  readonly page: Root
}

/** What stands on lines of its own. */
const LINES: ReadonlySet<string> = new Set('div li dt dd thead tbody tr section'.split(' '))
/** What also has an empty line below it. */
const BLOCKS: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre'.split(' '))

/**
 * Write a page as plain text, a line for each item and row, an empty line below each block, a tab between cells, and give each of its nodes the place of its
 * text: for formats whose own source no reader of messages has ever seen.
 */
export function layOut(page: Root): LaidOut {
  const pen: Pen = { text: '', line: 1, column: 1 }
  const laid = placed(page, pen)
  return { text: pen.text, page: laid }
}

interface Pen {
  text: string
  line: number
  column: number
}

function placed<T extends Nodes>(node: T, pen: Pen): T {
  const isBlock = node.type === 'element' && BLOCKS.has(node.tagName)
  const isLine = isBlock || (node.type === 'element' && LINES.has(node.tagName))
  if (isLine) startLine(pen)
  const start = point(pen)
  if (node.type === 'text') write(node.value, pen)
  if (node.type === 'element' && node.tagName === 'br') write('\n', pen)
  const content = 'children' in node ? { children: node.children.map((child) => placed(child, pen)) } : {}
  const position = { start, end: point(pen) }
  if (isLine) startLine(pen)
  if (isBlock && !pen.text.endsWith('\n\n')) write('\n', pen)
  if (node.type === 'element' && isCell(node)) write('\t', pen)
  return { ...node, ...content, position }
}

function startLine(pen: Pen): void {
  if (pen.column > 1) write('\n', pen)
}

function isCell({ tagName }: Element): boolean {
  return tagName === 'td' || tagName === 'th'
}

function write(text: string, pen: Pen): void {
  pen.text += text
  const lines = text.split('\n')
  pen.line += lines.length - 1
  pen.column = lines.length === 1 ? pen.column + text.length : (lines.at(-1) ?? '').length + 1
}

function point({ text, line, column }: Pen): { line: number; column: number; offset: number } {
  return { line, column, offset: text.length }
}
