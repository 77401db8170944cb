import type { Break, Nodes, Parents, PhrasingContent, Root, Text } from 'mdast'

/** The end of a line that Markdown folds into a space. */
interface Fold {
  readonly offset: number
  /** Columns of the line that ends here. */
  readonly columns: number
  /** Letters of the word that the next line begins with. */
  readonly word: number
  readonly next: string
  /** Whether the line ends within brackets. */
  readonly open: boolean
}

/** Of the widest lines one in five may stand out: an address that can't be wrapped. */
const USUAL_WIDTH = 0.8

/** A line that leaves more than this share of the usual width empty, although the next word would have fitted, was broken. */
const FULL = 0.85
const CLEARLY_FULL = 0.6

/** Share of such lines from which on the document is not wrapped as a whole; some of its paragraphs may be. */
const UNWRAPPED = 0.35
const NARROWEST_WRAP = 60
const WIDEST_WRAP = 100

/** Wrapped lines end within these many columns of the width. */
const LONGEST_WORD = 14
const LEAST_WRAPPED = 4

/**
 * Keep the line ends that were meant: where an editor wraps text, the next line's first word wouldn't have fitted; a line
 * that ends early was broken by its author, though Markdown folds it into the next one.
 */
export function deliberateBreaks(tree: Root, source: string): Root {
  const folds = foldsOf(tree, source)
  const meant = new Set(meantOf(folds).map(({ offset }) => offset))
  if (meant.size > 0) breakAt(tree, source, meant)
  return tree
}

function meantOf(folds: readonly Fold[]): Fold[] {
  const width = quantile(folds, USUAL_WIDTH)
  const early = folds.filter((fold) => endsBefore(fold, Math.max(NARROWEST_WRAP, width) * FULL))
  if (early.length / folds.length < UNWRAPPED)
    return early.filter((fold) => endsBefore(fold, width * CLEARLY_FULL) && !goesOn(fold))
  const wrapped = wrappedOf(folds.filter((fold) => !early.includes(fold)))
  return folds.filter((fold) => fold.columns < NARROWEST_WRAP || !(wrapped.has(fold) || goesOn(fold)))
}

/** Of the long lines of a document that is not wrapped as a whole, those that all end near one width. */
function wrappedOf(long: readonly Fold[]): ReadonlySet<Fold> {
  const narrow = long.filter(({ columns }) => columns >= NARROWEST_WRAP && columns <= WIDEST_WRAP)
  const width = quantile(narrow, USUAL_WIDTH)
  const near = narrow.filter(({ columns }) => Math.abs(columns - width) <= LONGEST_WORD)
  return new Set(near.length >= LEAST_WRAPPED && near.length / long.length >= USUAL_WIDTH ? near : [])
}

function quantile(folds: readonly Fold[], share: number): number {
  const widths = folds.map(({ columns }) => columns).sort((a, b) => a - b)
  return widths[Math.min(widths.length - 1, Math.floor(widths.length * share))] ?? 0
}

function goesOn({ next, open }: Fold): boolean {
  return open || /^\p{Ll}/u.test(next)
}

function endsBefore({ columns, word }: Fold, width: number): boolean {
  return columns + 1 + word <= width
}

function foldsOf(node: Nodes, source: string): Fold[] {
  if (node.type === 'text') return foldOffsets(node, source).map((offset) => foldAt(offset, source))
  return 'children' in node ? node.children.flatMap((child) => foldsOf(child, source)) : []
}

function foldAt(offset: number, source: string): Fold {
  const line = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset).trimEnd()
  const end = source.indexOf('\n', offset + 1)
  const next = source.slice(offset + 1, end < 0 ? source.length : end).trimStart()
  return {
    offset,
    columns: line.length,
    word: /^\S*/u.exec(next)?.[0].length ?? 0,
    next,
    open: line.lastIndexOf('(') > line.lastIndexOf(')'),
  }
}

/** Where in the source the line ends of a text lie: they stand in both in the same order. */
function foldOffsets({ value, position }: Text, source: string): number[] {
  const start = position?.start.offset
  const end = position?.end.offset
  if (start === undefined || end === undefined || !value.includes('\n')) return []
  const offsets = [...source.slice(start, end).matchAll(/\n/gu)].map(({ index }) => start + index)
  return offsets.length === value.split('\n').length - 1 ? offsets : []
}

function breakAt(parent: Parents, source: string, meant: ReadonlySet<number>): void {
  for (let index = parent.children.length - 1; index >= 0; index -= 1) {
    const child = parent.children[index]
    if (child?.type === 'text')
      (parent.children as PhrasingContent[]).splice(index, 1, ...broken(child, source, meant))
    else if (child && 'children' in child) breakAt(child, source, meant)
  }
}

/** A text as its lines, with a hard break wherever the line end was meant. */
function broken(text: Text, source: string, meant: ReadonlySet<number>): (Text | Break)[] {
  const start = text.position?.start
  const end = text.position?.end
  const offsets = foldOffsets(text, source)
  if (!start || !end || !offsets.some((offset) => meant.has(offset))) return [text]
  const pieces: (Text | Break)[] = []
  let lines: string[] = []
  let from = start
  for (const [index, line] of text.value.split('\n').entries()) {
    lines.push(line)
    const offset = offsets[index]
    if (offset === undefined || !meant.has(offset)) continue
    const [at, next] = [
      { ...start, offset },
      { ...start, offset: offset + 1 },
    ]
    pieces.push({ type: 'text', value: lines.join('\n'), position: { start: from, end: at } })
    pieces.push({ type: 'break', position: { start: at, end: next } })
    lines = []
    from = next
  }
  pieces.push({ type: 'text', value: lines.join('\n'), position: { start: from, end } })
  return pieces.filter((piece) => piece.type === 'break' || piece.value !== '')
}
