/** What only Markdown has; a document with one of these is Markdown. */
const MARKS: readonly RegExp[] = [
  /^ {0,3}#{1,6}\s*\S/mu,
  /\*\*(?=\S)|\S\*\*|__(?=\p{L})/u,
  /\]\(/u,
  /^ {0,3}(?:```|~~~(?!~))/mu,
  /<\/?[a-z][a-z\d]{0,9}(?:\s[^<>\n]{0,400})?\/?>|<!--/iu,
  /^ {0,3}\|/mu,
  /^\s*(?:---|\+\+\+|%)/u,
  /^ {0,3}:\s+\S/mu,
  /\{[%{]/u,
  /\S {2}\n(?=\S)/u,
]

/** What Markdown has, and a text now and then. */
const SIGNS =
  /(?<=^|[\s("“])([*_])(?=[\p{L}\p{N}“"])[^*_\n]{1,200}(?<=\S)\1(?![\p{L}\p{N}])|`[^`\n]{1,100}`|\\[.[\]()_*#-]/gmu
const MOST_SIGNS = 1

/** Whether a text is laid out by hand, with nothing in it that Markdown would read as a mark. */
export function isPlainText(text: string): boolean {
  return !MARKS.some((mark) => mark.test(text)) && (text.match(SIGNS)?.length ?? 0) <= MOST_SIGNS
}
