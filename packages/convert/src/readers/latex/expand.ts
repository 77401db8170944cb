import type { Argument } from './read-arguments.ts'
import type { Token } from './token.ts'

/**
 * A body with its parameters filled in. What the body itself prints stands where the command was called; arguments keep
 * their own places.
 */
export function expand(body: readonly Token[], given: readonly Argument[], place: Token): Token[] {
  const expanded: Token[] = []
  for (let index = 0; index < body.length; index += 1) {
    const token = body[index]
    const next = body[index + 1]
    if (!token) continue
    if (token.type === 'text' && token.value === '#' && next?.type === 'text') {
      index += 1
      for (const each of filled(next.value, given, place)) expanded.push(each)
    } else if ('tokens' in token) {
      expanded.push({
        ...token,
        tokens: expand(token.tokens, given, place),
        start: place.start,
        end: place.end,
      })
    } else expanded.push({ ...token, start: place.start, end: place.end })
  }
  return expanded
}

/** `1` and what follows it in the same word; a doubled `#` belongs to a definition inside. */
function filled(word: string, given: readonly Argument[], { start, end }: Token): Token[] {
  if (word === '#') return [{ type: 'text', value: '#', start, end }]
  const rest = word.slice(1)
  const argument = given[Number(word.charAt(0)) - 1] ?? []
  return rest === '' ? [...argument] : [...argument, { type: 'text', value: rest, start, end }]
}
