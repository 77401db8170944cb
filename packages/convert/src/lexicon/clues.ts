import type { Clue } from '../languages/language.ts'
import { CLUES } from '../tables/clues.ts'

export const namesUniversity: (text: string) => boolean = holding('university')
export const namesSupervisor: (text: string) => boolean = holding('supervisor')
export const namesStudent: (text: string) => boolean = holding('student')
export const namesMedia: (text: string) => boolean = holding('media')
export const namesInvitation: (text: string) => boolean = holding('invited')
export const namesAward: (text: string) => boolean = holding('award')
export const namesAudience: (text: string) => boolean = holding('audience')

/** Whether a text says what somebody was in a competition and no more; the prize's name follows. */
export const isRank: (text: string) => boolean = being('rank')

/** Whether a text says that something took place online and no more. */
export const isOnline: (text: string) => boolean = being('online')

/** Whether a text stands in place of the body of the entry above: `ebenda`. */
export const isSameBody: (text: string) => boolean = being('same')

/** Whether a text holds a word of a clue, in any language. */
function holding(clue: Clue): (text: string) => boolean {
  const pattern = new RegExp(wordsOf(clue), 'iu')
  return (text) => pattern.test(text)
}

/** Whether a text is a word of a clue and nothing else, but for one word before it: `held online`, `Emma nomination`. */
function being(clue: Clue): (text: string) => boolean {
  const pattern = new RegExp(`^(?:\\p{L}+,?\\s)?(?:${wordsOf(clue)})\\.?$`, 'iu')
  return (text) => pattern.test(text.trim())
}

function wordsOf(clue: Clue): string {
  return [...(CLUES.get(clue) ?? [])].map(patternOf).join('|')
}

/** `*` is part of a word; without it, the word ends. */
function patternOf(word: string): string {
  const bare = word.replaceAll('*', '').replaceAll('.', '\\.')
  const start = word.startsWith('*') ? '' : '(?<!\\p{L})'
  return `${start}${bare}${word.endsWith('*') ? '\\p{L}*' : '(?!\\p{L})'}`
}
