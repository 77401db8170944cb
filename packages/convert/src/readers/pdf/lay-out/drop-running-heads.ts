import { type Line, textOf } from './line.ts'

/** At most so many lines of a page, at its top and at its bottom each, are a running head or foot. */
const MOST_LINES = 3
/** A running head stands on this share of the pages at least, as heads of odd and even pages do. */
const SHARE = 0.4
/** Points by which its place varies from page to page. */
const SAME_PLACE = 4
/** The words beside a page number. */
const PAGE_NUMBER =
  /^\W{0,5}(?:\p{L}{1,8}\.?\s{1,3})?\d{1,4}\s{0,3}(?:(?:\p{L}{1,4}|\/)\s{0,3}\d{1,4})?\W{0,5}$/u

/** Take away what recurs at the top or at the bottom of the pages, at the same place and but for its numbers with the same words. */
export function dropRunningHeads(pages: readonly (readonly Line[])[]): Line[][] {
  const tops = pages.map((lines) => lines.slice(0, MOST_LINES))
  const bottoms = pages.map((lines) => lines.slice(-MOST_LINES).reverse())
  const [heads, feet] = [recurring(tops), recurring(bottoms)]
  return pages.map((lines, index) => {
    const dropped = new Set([...outer(tops[index] ?? [], heads), ...outer(bottoms[index] ?? [], feet)])
    return lines.filter((line) => !dropped.has(line))
  })
}

/** The lines that recur, from the edge of the page up to the first that doesn't. */
function outer(lines: readonly Line[], recurs: (line: Line) => boolean): Line[] {
  const end = lines.findIndex((line) => !recurs(line))
  return lines.slice(0, end < 0 ? lines.length : end)
}

function recurring(edges: readonly (readonly Line[])[]): (line: Line) => boolean {
  const places = new Map<string, number[]>()
  for (const lines of edges) {
    for (const line of lines) {
      const key = keyOf(line)
      places.set(key, [...(places.get(key) ?? []), line.y])
    }
  }
  const fewest = Math.max(2, edges.length * SHARE)
  return (line) => {
    const near = (places.get(keyOf(line)) ?? []).filter((y) => Math.abs(y - line.y) <= SAME_PLACE)
    return near.length >= fewest || (edges.length === 1 && PAGE_NUMBER.test(textOf(line)) && isAlone(line))
  }
}

/** On a document's only page a number is a page number if it is the first. */
function isAlone(line: Line): boolean {
  return /^\W*(?:\p{L}+\W*)?1\b/u.test(textOf(line))
}

function keyOf(line: Line): string {
  return textOf(line).replace(/\d+/gu, '#')
}
