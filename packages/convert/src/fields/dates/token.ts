export interface Token {
  readonly kind: 'number' | 'word' | 'space' | 'mark'
  readonly text: string
  /** Lower case, composed. */
  readonly folded: string
  /** UTF-16 offset in the text. */
  readonly start: number
  readonly end: number
}

/** The name of a part of a date stands behind its number with no space before the next word: `2015年入学`. */
const TOKEN = /((?<=[0-9])(?:年度?|[月日년월일])|[\p{L}\p{M}]+)|([0-9]+)|(\s+)|./gsu
const ASCII = /^[A-Za-z]+$/u
const DASHES = new Set('-‐‑‒–—―−~∼〜～→')
const APOSTROPHES = new Set("'’‘‚`´ʼ")

/** Cut a text into runs of digits, letters and spaces, and single marks. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const [found, word, digits, space] = match
    const kind =
      word !== undefined ? 'word' : digits !== undefined ? 'number' : space === undefined ? 'mark' : 'space'
    const folded = kind === 'word' ? foldWord(found) : found
    tokens.push({ kind, text: found, folded, start: match.index, end: match.index + found.length })
  }
  return tokens
}

/** Whether a token is a dash, tilde or arrow, as they stand between two dates. */
export function isDash(token: Token | undefined): boolean {
  return token !== undefined && DASHES.has(token.text)
}

/** Whether a token is an apostrophe, as it stands before a shortened year. */
export function isApostrophe(token: Token | undefined): boolean {
  return token !== undefined && APOSTROPHES.has(token.text)
}

/** Whether a token is one of the given marks. */
export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.kind === 'mark' && marks.includes(token.text)
}

/** The place after any space at `at`. */
export function skipSpace(tokens: readonly Token[], at: number): number {
  return tokens[at]?.kind === 'space' ? at + 1 : at
}

function foldWord(word: string): string {
  return ASCII.test(word) ? word.toLowerCase() : word.toLowerCase().normalize('NFC')
}
