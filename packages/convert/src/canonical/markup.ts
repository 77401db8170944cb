/** Signs that Markdown reads as its own wherever they stand. */
const SIGNS = /[\\`*<[\]~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu

/** These, and the signs that part one value from the next. */
const ALL_SIGNS = /[\\`*<[\]~_&(),.:;]/gu

/** Signs that begin a heading, a list, a quotation, a table or a fence, where a line begins with them. */
const LINE_START = /^(?:[-+#>=|:]|\d{1,9}(?=[.)]))/u

/** What a document can't hold as it stands: control characters, halves of surrogate pairs, and the shield itself. */
const UNWRITABLE = /[\p{Cc}\p{Cs}\u{E000}-\u{E0FF}]/u

/** Stands for a backslash that escapes the sign after it, which is moved to the same private plane. */
const SHIELD = '\uE000'

/**
 * A text of one or more lines as Markdown; `hard` also escapes the signs that part values.
 *
 * @returns nothing where the text can't stand in a document: empty, with blanks around a line, with control characters
 */
export function escapeText(
  text: string,
  { hard = false, lineEnd = '<br>' }: { readonly hard?: boolean; readonly lineEnd?: string } = {},
): string | undefined {
  const lines = text.split('\n')
  if (lines.some((line) => line !== line.trim() || line === '' || UNWRITABLE.test(line))) return undefined
  return lines.map((line) => line.replace(hard ? ALL_SIGNS : SIGNS, '\\$&')).join(lineEnd)
}

/** A line of Markdown that begins no block of another kind. */
export function guardLine(line: string): string {
  const start = LINE_START.exec(line)?.[0]
  if (start === undefined) return line
  return /^\d/u.test(start) ? `${start}\\${line.slice(start.length)}` : `\\${line}`
}

/** Markdown in which no escaped sign is a sign any more; of the same length. */
export function shield(markdown: string): string {
  return markdown.replace(
    /\\([!-/:-@[-`{-~])/g,
    (_, sign: string) => SHIELD + String.fromCharCode(0xe000 + sign.charCodeAt(0)),
  )
}

/** The text that shielded Markdown stands for. */
export function unshield(shielded: string): string {
  return shielded
    .replaceAll('<br>', '\n')
    .replace(/\uE000([\uE021-\uE07E])/gu, (_, sign: string) =>
      String.fromCharCode(sign.charCodeAt(0) - 0xe000),
    )
}
