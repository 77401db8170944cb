import type { Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'

/** Whether a page holds a value of a field, in its text or in what it says to machines. */
export type IsShown = (field: string, value: unknown) => boolean

/** Told by the place of an entry, by a count or in other words: these need no text of their own. */
const TOLD_OTHERWISE = /(?:^|\.)(?:type|authors\.count|countryCode|currency)$/
const ISO_DATE = /^\d{4}(?:-\d\d){0,2}$/
const GROUP_SEPARATOR = /(?<=\d)[.,'’\s](?=\d{3}(?!\d))/gu
const IN_LINE: ReadonlySet<string> = new Set('a abbr b em i mark small span strong sub sup u'.split(' '))
const ENOUGH_WORDS = 0.8

/**
 * Look values up in a page: a text as its words in their order, or most of them where it is long or a list, a date by its
 * year, and an address without its scheme.
 */
export function shownFields(html: string, wordsOf: (value: unknown) => readonly string[]): IsShown {
  const parts = partsOf(fromHtml(html))
  const texts = [parts.join(' '), parts.join(''), parts.join(' ').replace(GROUP_SEPARATOR, '')]
  const readings = texts.map((text) => ` ${wordsOf(text).join(' ')} `)
  const known = new Set(readings.flatMap((reading) => reading.split(' ')))
  return (field, value) => {
    if (TOLD_OTHERWISE.test(field)) return true
    const words = wordsOf(plain(value))
    if (readings.some((reading) => reading.includes(` ${words.join(' ')} `))) return true
    const isLong = Array.isArray(value) || words.length > 5
    return isLong && words.filter((word) => known.has(word)).length >= ENOUGH_WORDS * words.length
  }
}

function plain(value: unknown): unknown {
  if (typeof value !== 'string') return value
  return ISO_DATE.test(value) ? value.slice(0, 4) : value.replace(/^[a-z]+:\/\/(?:www\.)?/i, '')
}

/** Texts and the values of attributes, in document order, with a space around what is no part of a line. */
function partsOf(node: Root | RootContent): string[] {
  if (node.type === 'text') return [node.value]
  if (!('children' in node)) return []
  const inner = node.children.flatMap(partsOf)
  if (node.type !== 'element') return inner
  const attributes = Object.values(node.properties).flatMap((value) => [' ', [value].flat().join(' '), ' '])
  return IN_LINE.has(node.tagName) ? [...attributes, ...inner] : [...attributes, ' ', ...inner, ' ']
}
