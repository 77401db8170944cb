/** What a BibTeX file begins with, comments aside. */
const ENTRY = /^(?:\s|%[^\n]*\n){0,2000}@[a-z]{3,30}\s{0,9}[{(]/iu

/** Whether a text is a BibTeX or BibLaTeX file. */
export function isBibtex(text: string): boolean {
  return ENTRY.test(text.slice(0, 20_000))
}
