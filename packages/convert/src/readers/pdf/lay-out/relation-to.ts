import { firstOf, isBold, isCapitals, lastOf, type TextBlock, textOfBlock } from './block.ts'
import { areOneDate, isDate } from './is-date.ts'
import { isFloating } from './is-floating.ts'
import { isHeadingLine } from './is-heading-line.ts'
import type { Fragment } from './line.ts'
import { gapBetween, isFull, type Measure } from './measure-column.ts'
import { type TextLine, wordsOf } from './text-line.ts'

/** How a line stands to the block above it: it opens another, begins a line of it, goes on with its text, or with its lead. */
export type Relation = 'new' | 'break' | 'join' | 'lead'

/** Sizes that differ by more are not of one text. */
const SAME_SIZE = 0.08
/** Gaps, as multiples of the pitch: above the first a text ends; above the second it ends if it looks like it. */
const GAP = { wide: 1.3, seen: 1.1 }
/** Further in or out than this, in letter heights, is another indentation; the first line of a paragraph is in by no more than the second. */
const INDENT = { least: 0.4, most: 5 }
/** The number of an item. */
const NUMBER = /^(?:\[\d{1,3}\]|\(?\p{L}?\d{1,3}[.)])(?=\s)/u

/** A line that is an address of mail, a telephone number or the address of a page has nothing to go on with. */
const ADDRESS =
  /^(?:\S{1,80}@\S{1,80}|\+?[\d (][\d ()./-]{6,30}|(?:https?:\/\/|www\.)?[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}(?:\/\S{0,60})?)$/u

export function relationTo(block: TextBlock, line: TextLine, measure: Measure): Relation {
  const before = lastOf(block)
  if (!before) return 'new'
  if (isMoreLead(block, line)) return 'lead'
  if (beginsItem(block, line) || areUnlike(block, before, line)) return 'new'
  const gap = (gapBetween(before, line) ?? 0) / measure.pitch
  if (gap > GAP.wide || gap < 0) return 'new'
  const full = isFull(before, line, measure) && !ADDRESS.test(wordsOf(before))
  if (block.isFloating) return isFloating(line, measure) ? (full ? 'join' : 'break') : 'new'
  const relation = byIndent(block, before, line, full, measure)
  if (gap < GAP.seen || relation === 'new') return relation
  return relation === 'break' || looksEnded(before, line) ? 'new' : 'join'
}

/** A date that goes on below itself, in the column in front of the text. */
function isMoreLead({ lead, lines }: TextBlock, line: TextLine): boolean {
  const [column, text] = [lead.at(-1), lines[0]?.line]
  const [only, another] = line.text
  if (!column || !text || !only || another || line.bullet !== undefined) return false
  const isInColumn = Math.abs(only.left - column.left) < line.line.size && only.right < text.left
  return isInColumn && (isDate(only.text) || areOneDate(column.text, only.text))
}

/** The end of a period whose beginning stands above it. */
function goesOnInLead({ lead }: TextBlock, { text }: Fragment): boolean {
  const begun = lead.at(-1)
  return begun !== undefined && areOneDate(begun.text, text)
}

function beginsItem(block: TextBlock, line: TextLine): boolean {
  if (line.bullet !== undefined || (line.before && !goesOnInLead(block, line.before))) return true
  if (line.after && block.lines.some((earlier) => earlier.line.after)) return true
  const isNumbered = NUMBER.test(wordsOf(line)) && NUMBER.test(textOfBlock(block))
  return isNumbered && Math.abs(line.left - (firstOf(block)?.left ?? 0)) < line.line.size
}

/** Two lines that are not of one text: in another size, or a heading and what stands below or above it; below a date it is a title. */
export function areUnlike(block: TextBlock, before: TextLine, after: TextLine): boolean {
  const [a, b] = [before.line.size, after.line.size]
  if (Math.abs(a - b) > SAME_SIZE * Math.max(a, b)) return true
  return !isDated(block) && (isHeadingLine(before) || isHeadingLine(after))
}

function byIndent(
  block: TextBlock,
  before: TextLine,
  line: TextLine,
  full: boolean,
  measure: Measure,
): Relation {
  const shift = (line.left - before.left) / line.line.size
  const isFirst = block.lines.length === 1
  if (shift > INDENT.least) return full && isFirst && measure.indentation(before.left).hangs ? 'join' : 'new'
  if (shift < -INDENT.least) {
    return full && isFirst && isFirstIndented(before, shift, measure) ? 'join' : 'new'
  }
  if (!full) return isDated(block) || standOut(before) === standOut(line) ? 'break' : 'new'
  return isFirst &&
    before.bullet === undefined &&
    !before.before &&
    measure.indentation(before.left).hangsMostly
    ? 'new'
    : 'join'
}

/** A block with a date beside it is an entry, and no heading. */
function isDated({ lead, lines }: TextBlock): boolean {
  const first = lines[0]?.line
  return lead.length > 0 || (first !== undefined && (first.after !== undefined || isDate(wordsOf(first))))
}

/** Whether a line is set as headings and the first lines of entries are. */
function standOut(line: TextLine): boolean {
  return isBold(line) || isCapitals(wordsOf(line))
}

/** Whether the line is further in than those below it because it begins a paragraph. */
function isFirstIndented(first: TextLine, shift: number, measure: Measure): boolean {
  return shift > -INDENT.most && !measure.indentation(first.left).hangs
}

function looksEnded(before: TextLine, after: TextLine): boolean {
  return /[.;!?)\]\d]$/u.test(wordsOf(before)) && /^[\p{Lu}\d“"«]/u.test(wordsOf(after))
}
