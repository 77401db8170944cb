/** Stands for a `%` that is part of an address; it is no comment. */
export const PERCENT = '\uE025'

/** No CV nests deeper; what a parser by recursion can't follow is read as if these braces weren't there. */
const DEEPEST = 150

const ADDRESS = /\\(?:href|url|nolinkurl|path)\s{0,9}\{[^{}\s]{1,2000}\}/gu

/**
 * Make a text safe to parse, each character in its place: braces without a partner become spaces, and so does what is
 * nested too deep; per cent signs in addresses are no comments.
 */
export function prepareLatex(text: string): string {
  const addresses = text.replace(ADDRESS, (address) => address.replace(/(?<!\\)%/gu, PERCENT))
  const pieces: string[] = []
  let from = 0
  for (const [start, end] of findUnsafe(addresses)) {
    pieces.push(addresses.slice(from, start), ' '.repeat(end - start))
    from = end
  }
  return pieces.join('') + addresses.slice(from)
}

const MARK = /\\(?:begin|end)\{[^{}\n]{1,60}\}|\\[\s\S]|%.*|[{}]/gu

/** The braces without a partner, and the braces, begins and ends that are nested too deep, as `[start, end)` in order. */
export function findUnsafe(text: string): (readonly [number, number])[] {
  const braces: (readonly [number, number])[] = []
  const unsafe = new Set<readonly [number, number]>()
  let environments = 0
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const place: readonly [number, number] = [index, index + mark.length]
    const isTooDeep = braces.length + environments > DEEPEST
    if (mark === '{') {
      braces.push(place)
      if (isTooDeep) unsafe.add(place)
    } else if (mark === '}') {
      const open = braces.pop()
      if (!open || unsafe.has(open)) unsafe.add(place)
    } else if (mark.startsWith('\\begin{')) {
      environments += 1
      if (isTooDeep) unsafe.add(place)
    } else if (mark.startsWith('\\end{')) {
      if (isTooDeep) unsafe.add(place)
      environments = Math.max(0, environments - 1)
    }
  }
  return [...new Set([...unsafe, ...braces])].sort(([a], [b]) => a - b)
}
