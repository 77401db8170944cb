import { type Found, trimmedEnd } from './found.ts'

const PREFIX = /(?<![\p{L}\p{N}.])10\.[0-9]{4,9}\//gu
const NAME = /^[^\s"<>«»“”|]{1,200}/u
const LONGEST = 200
/** What can stand before, and belongs to what is printed. */
const BEFORE = /(?:(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/|doi\s?:?\s?)$/iu
const REACH = 30

/** Find the DOIs in a text, bare, labelled or as addresses; the value is the bare DOI as printed. */
export function findDois(text: string): Found[] {
  return Array.from(text.matchAll(PREFIX)).flatMap(({ 0: prefix, index }): Found[] => {
    const place = index + prefix.length
    const name = NAME.exec(text.slice(place, place + LONGEST))?.[0]
    if (name === undefined) return []
    const value = trimmedEnd(prefix + name)
    const label = BEFORE.exec(text.slice(Math.max(0, index - REACH), index))?.[0] ?? ''
    const start = index - label.length
    return [{ value, text: label + value, index: start, length: label.length + value.length }]
  })
}
