import { type Found, trimmedEnd } from './found.ts'

const DOI = /(?<![\p{L}\p{N}.])10\.[0-9]{4,9}\/[^\s"<>«»“”|]{1,200}/gu
/** What can stand before, and belongs to what is printed. */
const BEFORE = /(?:(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/|doi\s?:?\s?)$/iu
const REACH = 30

/** Find the DOIs in a text, bare, labelled or as addresses; the value is the bare DOI as printed. */
export function findDois(text: string): Found[] {
  return Array.from(text.matchAll(DOI), ({ 0: printed, index }) => {
    const value = trimmedEnd(printed)
    const label = BEFORE.exec(text.slice(Math.max(0, index - REACH), index))?.[0] ?? ''
    const start = index - label.length
    return { value, text: label + value, index: start, length: label.length + value.length }
  })
}
