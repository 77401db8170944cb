/** Words as alternatives of a pattern, longest first, so that the longer one wins; full stops and spaces are taken loosely. */
export function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((left, right) => right.length - left.length || (left < right ? -1 : 1))
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/ /g, '\\s+')
        .replace(/['’]/g, "['’]"),
    )
    .join('|')
}

/** A pattern that finds any of the words as whole words, whatever their case. */
export function wordPattern(words: readonly string[], flags = 'giu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${alternatives(words)})(?![\\p{L}\\p{M}\\p{N}])`, flags)
}
