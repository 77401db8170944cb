import { wordAt } from './lexicon.ts'
import { skipSpace, type Token } from './token.ts'

/** What opens a range: `since`, `until`, `from … to`, `between … and`, or `academic year`. */
export type LeadInKind = 'since' | 'until' | 'from' | 'amid' | 'academic'

const NONE: ReadonlySet<string> = new Set()
/** Prepositions that some languages use so, and that mean too much else to open a range alone: `de 1979`, `au printemps`. */
const NEVER_ALONE: Readonly<Partial<Record<LeadInKind, ReadonlySet<string>>>> = {
  since: new Set(['de', 'du', 'des', 'von', 'van', 'del', 'en']),
  until: new Set(['a', 'à', 'au', 'al', 'ao', 'to', 'e', 'y', '-', 'en']),
}

/** Read the words that open a range, and the place where its first date stands: `since`, `seit dem`, `until`, `von`, `entre`. */
export function leadInAt(
  tokens: readonly Token[],
  at: number,
): { kind: LeadInKind; next: number } | undefined {
  for (const kind of ['since', 'amid', 'from', 'until', 'academic'] as const) {
    const found = wordAt(tokens, at, kind)
    if (found === undefined || (NEVER_ALONE[kind] ?? NONE).has(found.word.parts.join(' '))) continue
    const place = skipSpace(tokens, found.next)
    const article = wordAt(tokens, place, 'article')
    return { kind, next: article ? skipSpace(tokens, article.next) : place }
  }
  return undefined
}
