import { foldWord } from './fold-word.ts'

/** A word of a text, folded for comparing, with its place. */
export interface PlacedWord {
  readonly folded: string
  readonly printed: string
  /** UTF-16 offset. */
  readonly start: number
  readonly end: number
}

const POSSESSIVE = /['’]s$/u
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’](?=s(?![\p{L}\p{N}]))s)?|&/gu

/** The words of a text in order; an ampersand counts as a word. */
export function placedWords(text: string): PlacedWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: printed, index }) => ({
    folded: foldWord(printed.replace(POSSESSIVE, '')),
    printed,
    start: index,
    end: index + printed.length,
  }))
}
