import type { Node } from '@unified-latex/unified-latex-types'
import { parseMinimal } from '@unified-latex/unified-latex-util-parse'
import { PERCENT, prepareLatex } from './prepare-latex.ts'
import type { Token } from './token.ts'

/** Text that stands as it is, and never on the page. */
const HIDDEN: ReadonlySet<string> = new Set(['comment', 'filecontents', 'filecontents*'])

/** Parse LaTeX into tokens whose places count from `base`; comments are gone. */
export function parseLatex(text: string, base: number): Token[] {
  return tokensOf(parseMinimal(prepareLatex(text)).content, base)
}

function tokensOf(nodes: readonly Node[], base: number): Token[] {
  return nodes.flatMap((node) => tokenOf(node, base))
}

function tokenOf(node: Node, base: number): Token[] {
  const start = base + (node.position?.start.offset ?? 0)
  const end = base + (node.position?.end.offset ?? 0)
  switch (node.type) {
    case 'string':
      return [{ type: 'text', value: node.content.replaceAll(PERCENT, '%'), start, end }]
    case 'whitespace':
      return [{ type: 'space', start: endsLine(node) ? end : start, end }]
    case 'parbreak':
      return [{ type: 'paragraph', start, end }]
    case 'comment':
      return node.leadingWhitespace || !node.sameline ? [{ type: 'space', start, end: start + 1 }] : []
    case 'macro':
      return [{ type: 'macro', name: node.content, start, end }]
    case 'group':
      return [{ type: 'group', tokens: tokensOf(node.content, base), start, end }]
    case 'environment':
      return [{ type: 'environment', name: node.env, tokens: tokensOf(node.content, base), start, end }]
    case 'inlinemath':
    case 'displaymath':
    case 'mathenv':
      return [{ type: 'math', tokens: tokensOf(node.content, base), start, end }]
    case 'verb':
      return [
        { type: 'text', value: node.content, start: end - node.content.length - 1, end: end - 1, raw: true },
      ]
    case 'verbatim':
      return HIDDEN.has(node.env) ? [] : [{ type: 'text', value: node.content, start, end, raw: true }]
    default:
      return []
  }
}

/** The end of a line is a space like others: it stands behind the line feed, so that none takes it for the end of a printed line. */
function endsLine({ position }: Node): boolean {
  return position?.start.line !== position?.end.line
}
