import { textWidth } from './text-width.ts'

/** Scripts that are written without spaces, and may break between any two signs. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

/** Signs that don't begin a line, and those that don't end one, in such scripts. */
const CLOSING = /^[、。，．：；！？）】」』》〉’”ー々]/u
const OPENING = /[（【「『《〈‘“]$/u

/** Break a text into lines of at most so many columns; a word that is longer has a line of its own. */
export function wrapText(text: string, columns: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, columns))
}

function wrapLine(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap(pieces)) {
    const longer = word.glued ? line + word.text : `${line}${line === '' ? '' : ' '}${word.text}`
    if (line !== '' && textWidth(longer) > columns) {
      lines.push(line)
      line = word.text
    } else line = longer
  }
  return [...lines, line]
}

/** A word as the pieces that it may be broken into; all but the first stand right behind the one before. */
function pieces(word: string): { text: string; glued: boolean }[] {
  if (!UNSPACED.test(word)) return [{ text: word, glued: false }]
  const found: string[] = []
  for (const sign of word) {
    const last = found.at(-1)
    if (last !== undefined && !mayBreak(last, sign)) found.splice(-1, 1, last + sign)
    else found.push(sign)
  }
  return found.map((text, index) => ({ text, glued: index > 0 }))
}

function mayBreak(before: string, sign: string): boolean {
  if (CLOSING.test(sign) || OPENING.test(before) || /^\p{M}/u.test(sign)) return false
  return UNSPACED.test(sign) || UNSPACED.test(before.slice(-1))
}
