import type { Fragment } from './line.ts'
import { piecesOf, type TextLine, wordsOf } from './text-line.ts'

/** How a line stands to the one before it in its block: the text goes on, or a new line begins. */
export type Joint = 'join' | 'break'

export interface BlockLine {
  readonly line: TextLine
  readonly joint: Joint
}

export interface TextBlock {
  readonly type: 'text'
  readonly lines: readonly BlockLine[]
  /** What stands in the column in front of it, line by line. */
  readonly lead: readonly Fragment[]
  /** Stands in the middle of its column or at its right edge, so that where it begins says nothing. */
  readonly isFloating: boolean
  /** How far in its column it begins, with its bullet. */
  readonly inset: number
}

export interface TableBlock {
  readonly type: 'table'
  /** Rows of cells of fragments, which are lines of the cell. */
  readonly rows: readonly (readonly (readonly Fragment[])[])[]
}

export type LayoutBlock = TextBlock | TableBlock

export function firstOf(block: TextBlock): TextLine | undefined {
  return block.lines[0]?.line
}

export function lastOf(block: TextBlock): TextLine | undefined {
  return block.lines.at(-1)?.line
}

/** The words of a block, a line for each of its lines. */
export function textOfBlock({ lines }: TextBlock): string {
  return lines.map(({ line }) => wordsOf(line)).join('\n')
}

export function isBold(line: TextLine): boolean {
  const letters = piecesOf(line).filter(({ text }) => /[\p{L}\d]/u.test(text))
  return letters.length > 0 && letters.every(({ bold }) => bold)
}

export function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{2}/u.test(text)
}
