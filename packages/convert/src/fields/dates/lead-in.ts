import { wordAt } from './lexicon.ts'
import { skipSpace, type Token } from './token.ts'

/** What opens a range: `since`, `until`, `from … to`, or `between … and`. */
export type LeadInKind = 'since' | 'until' | 'from' | 'amid'

/** Read the words that open a range, and the place where its first date stands: `since`, `seit dem`, `until`, `von`, `entre`. */
export function leadInAt(
  tokens: readonly Token[],
  at: number,
): { kind: LeadInKind; next: number } | undefined {
  for (const kind of ['since', 'amid', 'from', 'until'] as const) {
    const found = wordAt(tokens, at, kind)
    if (found === undefined) continue
    const place = skipSpace(tokens, found.next)
    const article = wordAt(tokens, place, 'article')
    return { kind, next: article ? skipSpace(tokens, article.next) : place }
  }
  return undefined
}
