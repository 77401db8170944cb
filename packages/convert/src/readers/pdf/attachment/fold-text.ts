/** What no line break, hyphen, ligature or quotation mark changes of a text, and where it stood. */
export interface FoldedText {
  readonly text: string
  /** The offset in the unfolded text of each of its UTF-16 units. */
  readonly offsets: readonly number[]
}

/** Reduce a text to its letters, marks and digits, without case. */
export function foldText(text: string): FoldedText {
  let folded = ''
  const offsets: number[] = []
  for (const { 0: letter, index } of text.matchAll(/[\p{L}\p{M}\p{N}]/gu)) {
    const plain = letter
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
    folded += plain
    for (let unit = 0; unit < plain.length; unit += 1) offsets.push(index)
  }
  return { text: folded, offsets }
}
