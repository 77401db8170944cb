import { ABBREVIATION } from './abbreviation.ts'

/** Separators of full width, which need no space beside them. */
const FULL_WIDTH: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '；': ';',
  '：': ':',
  '。': '.',
  '\u3000': '\t',
}

/** The separator that stands at a place in a line, and how long it is. */
export function separatorAt(text: string, index: number): { separator: string; length: number } | undefined {
  const unit = text.charAt(index)
  const fullWidth = FULL_WIDTH[unit]
  if (fullWidth !== undefined) return { separator: fullWidth, length: 1 }
  if (unit === ',' || unit === ';') {
    return /\d/.test(text.charAt(index - 1)) && /\d/.test(text.charAt(index + 1))
      ? undefined
      : { separator: unit, length: 1 }
  }
  if (unit === '\n' || unit === '\t' || unit === '|' || unit === '•' || unit === '·')
    return { separator: unit === '•' || unit === '·' ? '|' : unit, length: 1 }
  if (unit === ':') return /\s/u.test(text.charAt(index + 1)) ? { separator: ':', length: 1 } : undefined
  if (unit === '.') return endsSentence(text, index) ? { separator: '.', length: 1 } : undefined
  if (unit === ' ') {
    const dash = /^ (?:[–—]|--?-?) /u.exec(text.slice(index, index + 6))
    if (dash) return { separator: '-', length: dash[0].length }
    const gap = /^ {3,}/u.exec(text.slice(index, index + 40))
    if (gap) return { separator: '\t', length: gap[0].length }
  }
  return unit === '—' ? { separator: '-', length: 1 } : undefined
}

/** A short number before the stop is an ordinal ("4. Juli"); a year and the digits of a word ("Pab1.") are not. */
function endsSentence(text: string, index: number): boolean {
  if (!/^\s+["“„«*]?[\p{Lu}\p{N}]/u.test(text.slice(index + 1, index + 5))) return false
  const before = text.slice(Math.max(0, index - 12), index)
  return /(?<![\p{L}\d])\d{1,3}$/u.test(before) ? false : !ABBREVIATION.test(before)
}
