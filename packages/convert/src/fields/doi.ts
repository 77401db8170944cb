import { type Found, trimmedEnd } from './found.ts'

const DOI =
  /(?:(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/|doi\s?:?\s?)?(?<doi>10\.[0-9]{4,9}\/[^\s"<>«»“”|]{1,200})/giu

/** Find the DOIs in a text, bare, labelled or as addresses; the value is the bare DOI as printed. */
export function findDois(text: string): Found[] {
  return Array.from(text.matchAll(DOI), (match) => {
    const printed = match.groups?.doi ?? ''
    const value = trimmedEnd(printed)
    const length = match[0].length - printed.length + value.length
    return { value, text: match[0].slice(0, length), index: match.index, length }
  }).filter((found) => !/[\p{L}\p{N}.]/u.test(text.charAt(found.index - 1)))
}
