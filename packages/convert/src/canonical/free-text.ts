import { isObject } from './json.ts'
import type { CanonicalParts, FoundHeading } from './parts.ts'
import { kindOf } from './selectors.ts'

/**
 * The text with only that in it which is not laid out as it would be printed, and the headings above that.
 *
 * It keeps its length and its lines. Where a comment says what a heading holds, a hint says so instead.
 */
export function freeText(text: string, { body, headings, free }: CanonicalParts): string {
  const above = new Set(free.flatMap(({ start }) => headingsAbove(headings, start, ownLevel(text, start))))
  const name = /^# [^\n]*/mu.exec(text.slice(body))
  const kept = [
    ...free.map(({ start, end }) => ({ start, words: text.slice(start, end) })),
    ...[...above].flatMap((heading) => [
      { start: heading.at, words: text.slice(heading.at, heading.end) },
      ...hintOf(heading),
    ]),
    ...(name === null ? [] : [{ start: body + name.index, words: name[0] }]),
  ]
  let end = 0
  const pieces = kept
    .toSorted((one, other) => one.start - other.start)
    .flatMap(({ start, words }) => {
      if (start < end) return []
      const gap = blank(text.slice(end, start))
      end = start + words.length
      return [gap, words]
    })
  return [...pieces, blank(text.slice(end))].join('')
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/gu, (sign) => ' '.repeat(sign.length))
}

/** The depth of the heading that a text begins with, in the outline; below all where it begins with none. */
function ownLevel(text: string, start: number): number {
  const signs = /^#+(?= )/u.exec(text.slice(start, start + DEEPEST))?.[0]
  return signs === undefined ? DEEPEST : signs.length - 1
}

const DEEPEST = 8

/** The headings that a text of some depth stands under, the nearest first. */
function headingsAbove(headings: readonly FoundHeading[], at: number, depth: number): FoundHeading[] {
  let level = depth
  return headings
    .filter((heading) => heading.at < at)
    .reverse()
    .filter((heading) => {
      const above = levelOf(heading) < level
      if (above) level = levelOf(heading)
      return above
    })
}

function levelOf({ value }: FoundHeading): number {
  return Number(value.level)
}

function hintOf({ comment, value }: FoundHeading): { start: number; words: string }[] {
  const { section, type } = isObject(value.select) ? value.select : {}
  const kind =
    typeof section === 'string' ? kindOf(section, typeof type === 'string' ? type : undefined) : undefined
  const words = `<!-- offprint: kind=${kind} -->`
  const fits = comment !== undefined && words.length <= comment[1] - comment[0]
  return kind !== undefined && fits ? [{ start: comment[0], words }] : []
}
