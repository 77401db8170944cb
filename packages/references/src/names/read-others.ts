/** What stands for authors that are not named. */
const OTHERS: readonly RegExp[] = [
  /et\.?\s*al(?:ii|\.|\b)/iuy,
  /u\.\s?a\.|u\.\s?a\b|and\s+others|et\s+coll?\.|y\s+(?:otros|cols\.?)|e\s+outros|e\s+altri|m\.\s?fl\.|ym\.|等/iuy,
  /(?:\d{1,4}|several|many|other)\s+(?:more\s+|other\s+|additional\s+|further\s+)*(?:co-?\s?authors?|others|authors|collaborators)(?:\s*\([^()\n]{1,200}\)|\s+including\s+[^()\d\n,.]{1,60}(?:,\s\p{Lu}\.)?)?/iuy,
  /\d{1,4}\s+(?:weitere(?:n)?|autres|otros|altri|outros)(?:\s+(?:Autoren|auteurs|autores|autori))?/iuy,
]

/** Read `et al.`, `u. a.`, `14 co-authors` and the like at an offset; gives the offset after it. */
export function readOthers(text: string, offset: number): number | undefined {
  for (const pattern of OTHERS) {
    pattern.lastIndex = offset
    if (pattern.test(text)) return pattern.lastIndex
  }
  return undefined
}
