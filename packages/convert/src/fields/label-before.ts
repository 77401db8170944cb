const LETTER = /[\p{L}\p{M}]/u
const LONGEST_LABEL = 40

/** The longest of some labels, in lower case, that stands directly before a place: at most a dot, colon or sign between. */
export function labelBefore(
  text: string,
  place: number,
  labels: readonly string[],
): { label: string; index: number } | undefined {
  const before = text.slice(Math.max(0, place - LONGEST_LABEL), place).toLowerCase()
  const end = endOfWord(before)
  const found = labels
    .filter(
      (label) => before.slice(0, end).endsWith(label) && !LETTER.test(before.charAt(end - label.length - 1)),
    )
    .reduce((longest, label) => (label.length > longest.length ? label : longest), '')
  return found === '' ? undefined : { label: found, index: place - before.length + end - found.length }
}

/** The place before the marks between a label and what it labels: `no. `, `: `, ` = `, ` #`. */
function endOfWord(text: string): number {
  let end = text.length
  while (end > 0 && ' .:=#\u00A0'.includes(text.charAt(end - 1))) end -= 1
  return end
}
