import type { Piece } from './text-block.ts'

/**
 * The text that the structure leaves out and that is no furniture of the pages, as the head of a letter is left out: what
 * recurs, and numbers, are furniture.
 */
export function outsideText(all: readonly Piece[], structured: ReadonlySet<Piece>): Piece[] {
  const outside = Map.groupBy(
    all.filter((piece) => !structured.has(piece)),
    wordsOf,
  )
  return [...outside].flatMap(([words, alike]) => (words.length > 2 && alike.length === 1 ? alike : []))
}

function wordsOf({ run }: Piece): string {
  return run.text.replace(/[^\p{L}@]+/gu, '')
}
