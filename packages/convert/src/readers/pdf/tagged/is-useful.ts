import { type ArrangedBlock, textsOf } from './arranged-block.ts'
import type { Piece } from './text-block.ts'

/** The structure must hold so much of the text. */
const LEAST_SHARE = 0.85
/** A text of so many letters is a page of its own, and no paragraph. */
const LONGEST = 1500
/** Of the texts, so many may go on one that broke off before them, and was as long as a line. */
const MOST_BROKEN = 0.15
const LINE = 40
/** How much larger than the text a heading is at least, and how many texts may be set so without being one. */
const LARGER = { by: 1.12, most: 2 }
const HEADING = /^h\d$/

/**
 * Whether a structure says what the text is: it holds nearly all of it, in paragraphs that are neither whole pages nor
 * single lines, and has headings, unless nothing in the document looks like one by its size.
 */
export function isUseful(root: ArrangedBlock, outside: readonly Piece[]): boolean {
  const texts = textsOf(root)
  const all = texts.map(textOf).filter((text) => text !== '')
  const length = lengthOf(all)
  const broken = all.filter((text, index) => isBroken(all[index - 1] ?? '', text))
  return (
    length >= LEAST_SHARE * (length + textOf(outside).length) &&
    lengthOf(all.filter((text) => text.length > LONGEST)) < length / 2 &&
    broken.length <= MOST_BROKEN * all.length &&
    (hasHeading(root) || countLarger(texts) <= LARGER.most)
  )
}

function isBroken(before: string, after: string): boolean {
  return before.length > LINE && /[\p{L},]$/u.test(before) && /^\p{Ll}/u.test(after)
}

function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map(({ run }) => run.text)
    .join(' ')
    .trim()
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((length, text) => length + text.length, 0)
}

function hasHeading(block: ArrangedBlock): boolean {
  return HEADING.test(block.tag) || ('blocks' in block && block.blocks.some(hasHeading))
}

/** How many texts are set in larger letters than most of the document. */
function countLarger(texts: readonly (readonly Piece[])[]): number {
  const letters = new Map<number, number>()
  for (const { run } of texts.flat()) letters.set(run.size, (letters.get(run.size) ?? 0) + run.text.length)
  const [usual = 0] = [...letters].sort((a, b) => b[1] - a[1]).map(([size]) => size)
  return texts.filter(([first]) => first && first.run.size > usual * LARGER.by).length
}
