/** A stretch of text that is set in one way. */
export interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly page: number
  readonly baseline: number
  readonly size: number
  readonly font: string
  readonly bold: boolean
  readonly italic: boolean
  /** Stands above the line, as the mark of a note does. */
  readonly raised: boolean
  readonly url?: string
}

/** Words that stand beside each other, with no wider gap between them than between words. */
export interface Fragment {
  readonly pieces: readonly Piece[]
  readonly text: string
  readonly left: number
  readonly right: number
}

/** What stands on one baseline of a page, or of a column of it. */
export interface Line {
  readonly page: number
  readonly y: number
  /** Of most of its letters. */
  readonly size: number
  readonly left: number
  readonly right: number
  /** At least one, from left to right. */
  readonly fragments: readonly Fragment[]
}

/** The line that the fragments make; they come from one line, or from one row of a page. */
export function lineOf(fragments: readonly Fragment[], page: number, y: number): Line {
  return {
    page,
    y,
    size: sizeOf(fragments.flatMap(({ pieces }) => pieces)),
    left: fragments[0]?.left ?? 0,
    right: fragments.reduce((most, { right }) => Math.max(most, right), 0),
    fragments,
  }
}

export function leftOf(lines: readonly Line[]): number {
  return lines.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY)
}

export function textOf({ fragments }: Line): string {
  return fragments.map(({ text }) => text).join('\t')
}

/** The size that most letters have. */
export function sizeOf(pieces: readonly Piece[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of pieces) letters.set(size, (letters.get(size) ?? 0) + text.trim().length)
  const [[size] = [0]] = [...letters].sort((a, b) => b[1] - a[1])
  return size
}
