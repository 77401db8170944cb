/** Opening marks, each with the marks that can close it. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”“'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['"', '"'],
  ['‘', '’'],
  ['‚', '‘'],
])
const MARKS = /[“”„«»"‘’‚]/gu

/** The parts of a text inside quotation marks, outermost only. */
export function quotations(text: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  let open: { closers: string; index: number } | undefined
  for (const mark of text.matchAll(MARKS)) {
    if (open?.closers.includes(mark[0])) {
      if (isCloser(text, mark.index, mark[0])) {
        found.push([open.index, mark.index])
        open = undefined
      }
      continue
    }
    const closers = PAIRS.get(mark[0])
    if (open === undefined && closers !== undefined) open = { closers, index: mark.index }
  }
  return found
}

/** A single closing mark before a letter or digit is an apostrophe. */
function isCloser(text: string, index: number, mark: string): boolean {
  return mark !== '’' || !/[\p{L}\p{N}]/u.test(text.charAt(index + 1))
}
