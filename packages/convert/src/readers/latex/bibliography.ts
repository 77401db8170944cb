import type { Citation } from '@offprint/schema'
import type { LocatedCitation } from '../bibliography/located-citation.ts'

/** The bibliography of a document, and what has been cited so far. */
export interface BibliographySession {
  readonly entries: readonly LocatedCitation[]
  readonly cited: Set<string>
  /** Keys by the category that `\\addtocategory` puts them in. */
  readonly categories: Map<string, Set<string>>
  /** biblatex's name for the order, such as `nty` or `ydnt`; `none` is the order of citation. */
  sorting: string
}

/** Options of `\\printbibliography`, by name. */
export type BibliographyOptions = ReadonlyMap<string, string>

/** The entries that a list prints, in its order: those cited, all where none is, and of these what its filters let through. */
export function selectEntries(session: BibliographySession, options: BibliographyOptions): LocatedCitation[] {
  const { entries, cited } = session
  const isAll = cited.size === 0 || cited.has('*')
  const chosen = entries
    .filter((entry) => isAll || cited.has(keyOf(entry)))
    .filter((entry) => passes(session, entry, options))
  return inOrder(chosen, session)
}

function passes(
  { categories }: BibliographySession,
  entry: LocatedCitation,
  options: BibliographyOptions,
): boolean {
  const is = (name: string, holds: (value: string) => boolean): boolean => {
    const value = options.get(name)
    return value === undefined || holds(value)
  }
  return (
    is('type', (type) => entry.entryType === type) &&
    is('nottype', (type) => entry.entryType !== type) &&
    is('keyword', (word) => entry.keywords.includes(word)) &&
    is('notkeyword', (word) => !entry.keywords.includes(word)) &&
    is('category', (name) => categories.get(name)?.has(keyOf(entry)) === true) &&
    is('notcategory', (name) => categories.get(name)?.has(keyOf(entry)) !== true)
  )
}

function inOrder(
  entries: readonly LocatedCitation[],
  { sorting, cited }: BibliographySession,
): LocatedCitation[] {
  if (sorting === '') return [...entries]
  const order = [...cited]
  if (sorting === 'none')
    return [...entries].sort((a, b) => order.indexOf(keyOf(a)) - order.indexOf(keyOf(b)))
  const keys = sorting.match(/yd|[nty]/gu) ?? []
  return [...entries].sort((a, b) => {
    for (const key of keys) {
      const [first, second] = key === 'yd' ? [b, a] : [a, b]
      const [left, right] = [sortKey(first.citation, key), sortKey(second.citation, key)]
      if (left !== right) return left < right ? -1 : 1
    }
    return 0
  })
}

function sortKey({ author, title, issued }: Citation, key: string): string {
  if (key === 'n') return (author?.[0]?.family ?? author?.[0]?.literal ?? '').normalize('NFD').toLowerCase()
  if (key === 't') return (title ?? '').toLowerCase()
  return (issued?.['date-parts']?.[0] ?? []).map((part) => String(part).padStart(4, '0')).join('-')
}

function keyOf({ citation }: LocatedCitation): string {
  return String(citation.id ?? '')
}
