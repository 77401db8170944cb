/** A line of the document, without its end. */
export interface Line {
  readonly text: string
  /** Its offset in the document. */
  readonly start: number
}

/** Lines that stand together. */
export interface Block {
  readonly kind: 'heading' | 'entry' | 'comment' | 'paragraph'
  readonly lines: readonly Line[]
}

/** The lines of a text; their ends may be of either kind. */
export function linesOf(text: string): Line[] {
  let start = 0
  return text.split('\n').map((line) => {
    const at = start
    start += line.length + 1
    return { text: line.endsWith('\r') ? line.slice(0, -1) : line, start: at }
  })
}

/** The headings, entries of lists, comments and paragraphs that lines make up. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = []
  let at = 0
  while (at < lines.length) {
    const kind = kindOf(lines[at]?.text ?? '')
    let end = at + 1
    if (kind === 'entry') while (isInside(lines, end)) end += 1
    if (kind === 'paragraph') while (kindOf(lines[end]?.text ?? '') === 'paragraph') end += 1
    if (kind !== undefined) blocks.push({ kind, lines: lines.slice(at, end) })
    at = end
  }
  return blocks
}

function kindOf(text: string): Block['kind'] | undefined {
  if (text.trim() === '') return undefined
  if (/^#{1,6} /u.test(text)) return 'heading'
  if (text.startsWith('- ')) return 'entry'
  return text.startsWith('<!-- offprint: ') ? 'comment' : 'paragraph'
}

/** Whether a line belongs to the entry above: it is indented, or blank and the next one is. */
function isInside(lines: readonly Line[], at: number): boolean {
  const [text, next] = [lines[at]?.text, lines[at + 1]?.text]
  return text !== undefined && (text.startsWith('  ') || (text === '' && next?.startsWith('  ') === true))
}
