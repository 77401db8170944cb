import type { Block } from '../document/block.ts'
import { labelKind } from '../languages/label-kind.ts'
import type { LabelKind } from '../languages/language.ts'
import { isAll, type Passage, slice, split, trim, trimPunctuation } from '../passage/passage.ts'
import { sourceLines } from '../passage/source-lines.ts'
import { findLabels } from '../sections/labels.ts'

/** A line of a CV's head: what it says, how loudly, and what its label names. */
export interface ContactLine {
  readonly text: Passage
  readonly role: 'heading' | 'bold' | 'plain'
  readonly label: LabelKind | undefined
  /** The label's own text, and anything else that only structures the line. */
  readonly structure: readonly Passage[]
}

/** Lay the head of a document out as labelled lines. */
export function contactLines(blocks: readonly Block[], source: string): ContactLine[] {
  return blocks.flatMap((block): ContactLine[] => {
    switch (block.type) {
      case 'heading':
        return split(block.text, /\n/gu).map((text) => plain(text, 'heading'))
      case 'paragraph':
        return linesOf(block.text, source).flatMap(lineOf)
      case 'list':
        return block.items.flatMap((item) => contactLines(item, source))
      case 'table':
        return block.rows.flatMap(rowOf)
      case 'definition': {
        const label = labelKind(block.term.text)
        const lines = block.details.flatMap((detail) => contactLines(detail, source))
        return label
          ? lines.map((line) => ({
              ...line,
              label: line.label ?? label,
              structure: [...line.structure, block.term],
            }))
          : [plain(block.term, 'plain'), ...lines]
      }
      case 'rule':
        return []
    }
  })
}

function lineOf(text: Passage): ContactLine[] {
  const { head, labels } = findLabels(text)
  const rest = trim(head)
  return [
    ...segmentsOf(rest),
    ...labels.flatMap(({ kind, label, value }) => [
      { text: value, role: 'plain' as const, label: kind, structure: [label] },
    ]),
  ].filter((line) => line.text.text.trim() !== '')
}

/**
 * The lines of a paragraph: hard breaks, and the line ends that Markdown folds, unless the paragraph is running text.
 */
function linesOf(text: Passage, source: string): Passage[] {
  const folded = sourceLines(text, source)
  const words = text.text.split(/\s+/u).length
  const isProse =
    words / folded.length > MOST_WORDS_OF_A_LINE ||
    (words > LEAST_WORDS_OF_PROSE && /[.!?]\s+\p{Lu}/u.test(text.text))
  return isProse && !/@|\+\d|\d{3}[ -]\d/u.test(text.text) ? split(text, /\n/gu) : folded
}

const MOST_WORDS_OF_A_LINE = 11
const LEAST_WORDS_OF_PROSE = 30

/** What bars, bullets, tabs and wide gaps set apart on one line. */
function segmentsOf(line: Passage): ContactLine[] {
  const role = isAll(line, 'strong') ? 'bold' : 'plain'
  return split(line, /\s*[|•]\s*|\t+|\s{3,}|\s·\s(?=[^\p{L}]*[\d@+\p{Extended_Pictographic}])/gu).flatMap(
    (part) => {
      const { text, icons } = withoutIcons(part)
      const bare = trimPunctuation(text)
      return bare.text === '' ? [plain(part, role)] : [{ ...plain(bare, role), structure: icons }]
    },
  )
}

/** A line without the icons, drawn or written as a code (`:house:`), that stand before and behind it. */
function withoutIcons(line: Passage): { text: Passage; icons: Passage[] } {
  const start = ICONS_BEFORE.exec(line.text)?.[0].length ?? 0
  const end = line.text.length - (ICONS_BEHIND.exec(line.text.slice(start))?.[0].length ?? 0)
  const icons = [slice(line, 0, start), slice(line, end)].filter((part) => part.text.trim() !== '')
  return { text: slice(line, start, end), icons }
}

const ICON = String.raw`(?:\p{Extended_Pictographic}[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}]*|:[a-z][a-z0-9_+-]{1,40}:)`
const ICONS_BEFORE = new RegExp(`^\\s*(?:${ICON}\\s*)+`, 'u')
const ICONS_BEHIND = new RegExp(`(?:\\s(?:·\\s)?${ICON})+\\s*$`, 'u')

/** A row of two cells is a label and its value; other cells are lines of their own. */
function rowOf(row: readonly Passage[]): ContactLine[] {
  const [first, ...more] = row.map(trim)
  const label = first && labelKind(first.text)
  if (!first || !label || more.length === 0) {
    return row
      .map(trim)
      .filter((cell) => cell.text)
      .flatMap((cell) => split(cell, /\n/gu).flatMap(lineOf))
  }
  return more
    .flatMap((cell) => split(cell, /\n/gu))
    .map((text) => ({ text: trim(text), role: 'plain', label, structure: [first] }))
}

function plain(text: Passage, role: ContactLine['role']): ContactLine {
  return { text: trim(text), role, label: undefined, structure: [] }
}
