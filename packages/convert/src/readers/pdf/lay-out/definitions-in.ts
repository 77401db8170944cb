import { firstOf, type LayoutBlock, type TextBlock, textOfBlock } from './block.ts'
import { isDate } from './is-date.ts'

/** Longer than this is no term, in characters. */
const LONGEST_TERM = 40
/** Where less than this share of what isn't further in has something further in below it, that is not said of terms. */
const SHARE = 0.6
/** Further in than this, in letter heights, is below what stands above. */
export const INDENT = 0.6

/** The terms of a section, each a short line or a date of its own, and what is said of them further in below. */
export function definitionsIn(blocks: readonly LayoutBlock[], base: number): Map<LayoutBlock, TextBlock[]> {
  const definitions = new Map<LayoutBlock, TextBlock[]>()
  let [details, outer]: [TextBlock[] | undefined, number] = [undefined, 0]
  for (const block of blocks) {
    if (block.type === 'text' && isFurtherIn(block, base)) {
      if (firstOf(block)?.bullet === undefined) details?.push(block)
      else details = undefined
      continue
    }
    outer += 1
    details = block.type === 'text' && couldBeTerm(block) ? [] : undefined
    if (details) definitions.set(block, details)
  }
  const defined = [...definitions].filter(([, of]) => of.length > 0)
  const areTerms = defined.length >= outer * SHARE
  return new Map(
    defined.filter(([block]) => areTerms || (block.type === 'text' && isDate(textOfBlock(block)))),
  )
}

export function isFurtherIn(block: TextBlock, base: number): boolean {
  return !block.isFloating && block.inset > base + INDENT * (firstOf(block)?.line.size ?? 0)
}

function couldBeTerm(block: TextBlock): boolean {
  const [first, another] = block.lines
  const text = textOfBlock(block)
  const isPlain = first?.line.bullet === undefined && !first?.line.after && block.lead.length === 0
  return !another && isPlain && text.length <= LONGEST_TERM && !/[.;,]$/u.test(text)
}
