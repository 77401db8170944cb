import type { Block, HeadingBlock, HeadingHints, ParagraphBlock } from '../document/block.ts'
import { passagesOf } from '../document/block.ts'
import { findDates } from '../fields/find-dates.ts'
import type { SectionHint } from '../hints/hint.ts'
import type { HintBook } from '../hints/hint-book.ts'
import { emptyPassage, type Passage, textOf } from '../passage/passage.ts'

const LONGEST_HEADING = 90
const SHALLOWEST = 2

/**
 * Give headings the hints about them; `first` is the first that opens a section.
 *
 * A comment speaks of the heading right below or right above it, of a short line right below it, which is a heading then, else
 * of the section in which it stands; in the head of a document it opens a section without a heading.
 */
export function placeHints(blocks: readonly Block[], first: number, book: HintBook): Block[] {
  const comments = [...book.of('kind'), ...book.of('order')].filter(
    ({ section }) => typeof section === 'number',
  )
  const extents = blocks.map(extentOf)
  const at = new Map<number, SectionHint[]>()
  const opened = new Map<number, SectionHint[]>()
  for (const hint of comments) {
    const target = targetOf(Number(hint.section))
    if (!target) continue
    const places = target.isHeading ? at : opened
    places.set(target.index, [...(places.get(target.index) ?? []), hint])
  }
  let depth = SHALLOWEST
  return blocks.flatMap((block, index): Block[] => {
    if (block.type === 'heading') depth = Math.max(SHALLOWEST, block.depth)
    const own = [...(at.get(index) ?? []), ...(isLine(block) ? book.about(block.text.text) : [])]
    const open = opened.get(index)
    const whole = own.length > 0 ? asHeading(block, depth, hintsFrom(own, book)) : block
    return open
      ? [{ type: 'heading', depth, text: emptyPassage, hints: hintsFrom(open, book) }, whole]
      : [whole]
  })

  function targetOf(offset: number): { readonly index: number; readonly isHeading: boolean } | undefined {
    const next = extents.findIndex((extent) => extent !== undefined && extent.start >= offset)
    const before = next < 0 ? blocks.length - 1 : next - 1
    const previous = extents.findLastIndex((extent, index) => extent !== undefined && index <= before)
    const isInside = (extents[previous]?.end ?? 0) > offset
    const heads = (index: number): boolean =>
      blocks[index]?.type === 'heading' && first >= 0 && index >= first
    if (!isInside && blocks[next]?.type === 'heading') return { index: next, isHeading: true }
    if (!isInside && heads(previous)) return { index: previous, isHeading: true }
    if (!isInside && couldHead(blocks[next])) return { index: next, isHeading: true }
    for (let index = previous; index >= 0; index -= 1) if (heads(index)) return { index, isHeading: true }
    return next < 0 ? undefined : { index: next, isHeading: false }
  }
}

/** The hints that name a heading, as it is printed. */
export function hintsNaming(heading: Passage, book: HintBook): HeadingHints | undefined {
  const hints = book.about(heading.text)
  return hints.length > 0 ? hintsFrom(hints, book) : undefined
}

/** Of several hints the first holds, which stands nearest to the text. */
function hintsFrom(hints: readonly SectionHint[], book: HintBook): HeadingHints {
  for (const hint of hints) book.use(hint)
  const kind = hints.find((hint) => hint.key === 'kind')
  const order = hints.find((hint) => hint.key === 'order')
  return { ...(kind ? { kind } : {}), ...(order ? { order } : {}) }
}

function asHeading(block: Block, depth: number, hints: HeadingHints): Block {
  if (block.type === 'heading') return { ...block, hints }
  return block.type === 'paragraph' ? { type: 'heading', depth, text: block.text, hints } : block
}

function isLine(block: Block): block is HeadingBlock | ParagraphBlock {
  return block.type === 'heading' || (block.type === 'paragraph' && block.text.text.length <= LONGEST_HEADING)
}

/** A short line without a date. */
function couldHead(block: Block | undefined): boolean {
  if (block?.type !== 'paragraph' || !isLine(block) || block.text.text.includes('\n')) return false
  return !/[.;,]$/u.test(textOf(block.text)) && findDates(block.text.text).length === 0
}

/** Where a block begins and ends in the document; a rule has no text. */
function extentOf(block: Block): { readonly start: number; readonly end: number } | undefined {
  const passages = passagesOf(block).filter(({ offsets }) => offsets.length > 0)
  const [start, end] = [passages[0]?.offsets[0], passages.at(-1)?.offsets.at(-1)]
  return start === undefined || end === undefined ? undefined : { start, end: end + 1 }
}
