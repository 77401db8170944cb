import { isElement, type StructureElement } from './structure.ts'
import type { Piece } from './text-block.ts'

const HEADING = /^(?:H[1-6]?|Title|title|(?:sub)*section)$/
const LEAST_HEADINGS = 2
const LEAST_SHARE = 0.85

/** Whether a structure says what the text is: it has headings, and nearly all of the text. */
export function isUseful(
  root: StructureElement,
  structured: Iterable<Piece>,
  outside: Iterable<Piece>,
): boolean {
  const [held, left] = [lengthOf(structured), lengthOf(outside)]
  return held >= LEAST_SHARE * (held + left) && countHeadings(root) >= LEAST_HEADINGS
}

function lengthOf(pieces: Iterable<Piece>): number {
  let length = 0
  for (const { run } of pieces) length += run.text.length
  return length
}

function countHeadings({ role, children }: StructureElement): number {
  return children
    .filter(isElement)
    .reduce((sum, child) => sum + countHeadings(child), Number(HEADING.test(role)))
}
