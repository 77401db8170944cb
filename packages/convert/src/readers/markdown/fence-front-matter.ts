/** A fence, remarks, and a key or the other fence. */
const OPENS = /^---[ \t]*\n(?:#[^\n]{0,400}\n){0,40}\s{0,400}(?:["']?[\w.-]{1,60}["']?[ \t]*:|---[ \t]*\n)/u
const CLOSING = /\n(?:---|\.\.\.)(?=[ \t]*(?:\n|$))/u

/**
 * Fence front matter as the parser expects it: where Pandoc ends it with `...`, with `---`; and write the rule that opens
 * a document, with no key below it or no other fence, so that it can't be taken for one. The text keeps its length.
 */
export function fenceFrontMatter(text: string): string {
  if (!/^---[ \t]*\n/u.test(text)) return text
  const closing = CLOSING.exec(text)
  if (!closing || !OPENS.test(text)) return `***${text.slice(3)}`
  return `${text.slice(0, closing.index)}\n---${text.slice(closing.index + 4)}`
}
