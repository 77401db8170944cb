import type { TextLine } from './text-line.ts'

/** How many lines at either end of a page may be its running head or foot. */
const EDGE = 2
const LEAST_SHARE = 0.5
const PAGE_NUMBER = /^\W*\d{1,3}(?:\s*\/\s*\d{1,3})?\W*$/u

/** Leave out the lines at the ends of pages that recur on other pages, but for a page number. */
export function dropRunningHeads(lines: readonly TextLine[]): TextLine[] {
  const pages = Map.groupBy(lines, ({ page }) => page)
  if (pages.size < 2) return [...lines]
  const edges = [...pages.values()].flatMap((page) => [
    ...new Set([...page.slice(0, EDGE), ...page.slice(-EDGE)]),
  ])
  const counts = new Map<string, number>()
  for (const line of edges) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1)
  const least = Math.max(2, pages.size * LEAST_SHARE)
  const dropped = new Set(
    edges.filter((line) => PAGE_NUMBER.test(line.text) || (counts.get(keyOf(line)) ?? 0) >= least),
  )
  return lines.filter((line) => !dropped.has(line))
}

/** A line's words, each number as `#`. */
function keyOf({ text }: TextLine): string {
  return text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ')
}
