/** Something found in a text. */
export interface Found {
  /** In its plain form. */
  readonly value: string
  /** As printed, with its label or address: `doi:10.1000/x`. */
  readonly text: string
  /** UTF-16 offset. */
  readonly index: number
  readonly length: number
}

/** The end of an address without the punctuation of the sentence and brackets that were opened before it. */
export function trimmedEnd(printed: string): string {
  let end = printed.length
  for (;;) {
    const last = printed.charAt(end - 1)
    const opener = CLOSERS.get(last)
    const isUnopened =
      opener !== undefined && count(printed.slice(0, end), opener) < count(printed.slice(0, end), last)
    if (!isUnopened && !/[.,;:!?'"’”»*_>]/u.test(last)) return printed.slice(0, end)
    end -= 1
  }
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
])

function count(text: string, mark: string): number {
  let found = 0
  for (const letter of text) if (letter === mark) found += 1
  return found
}
