export interface Segment {
  readonly text: string
  /** UTF-16 offset. */
  readonly start: number
  readonly end: number
  /** Whether it stands in brackets of its own. */
  readonly isBracketed: boolean
  /** The mark between it and the segment before: `,`, `(`, a dash, a bullet; nothing at the start. */
  readonly mark: string
}

const BREAKS = /(?<=\p{L}{3}\.|UU\.)\s|[,;•·|()[\]\n\t]|\s[–—-]\s|\s\/\s|:\s/gu

/** Cut a line into the pieces between its commas, brackets, bullets and dashes. */
export function segmentsOf(text: string): Segment[] {
  const segments: Segment[] = []
  let start = 0
  let before = ''
  const push = (end: number, after: string): void => {
    const piece = text.slice(start, end)
    const trimmed = withoutFinalDot(piece.trim())
    if (trimmed !== '') {
      const offset = start + piece.length - piece.trimStart().length
      segments.push({
        text: trimmed,
        start: offset,
        end: offset + trimmed.length,
        isBracketed: before === '(' && after === ')',
        mark: before,
      })
    }
  }
  for (const found of text.matchAll(BREAKS)) {
    const mark = found[0].trim()
    push(found.index, mark)
    start = found.index + found[0].length
    before = mark
  }
  push(text.length, '')
  return segments
}

/** A dot that ends the sentence, and not one of `D.C.` */
function withoutFinalDot(text: string): string {
  return text.endsWith('.') && text.indexOf('.') === text.length - 1 ? text.slice(0, -1) : text
}
