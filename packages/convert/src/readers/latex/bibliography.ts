import type { Citation } from '@offprint/schema'
import type { LocatedCitation } from '../bibliography/located-citation.ts'
import type { Token } from './token.ts'

/** The bibliography of a document, and what has been cited so far. */
export interface BibliographySession {
  /** The entries of each file. */
  readonly files: ReadonlyMap<string, readonly LocatedCitation[]>
  /** Files by the label that `\\addbibresource` gives them. */
  readonly labels: Map<string, string>
  /** The labels of the files that a `refsection` is limited to; all where there is none. */
  section: readonly string[]
  /** What `\\defbibnote` defines, to stand above and below a list. */
  readonly notes: Map<string, readonly Token[]>
  readonly cited: Set<string>
  /** Keys by the category that `\\addtocategory` puts them in. */
  readonly categories: Map<string, Set<string>>
  /** biblatex's name for the order, such as `nty` or `ydnt`; `none` is the order of citation. */
  sorting: string
}

export function openBibliography(files: BibliographySession['files']): BibliographySession {
  return {
    files,
    labels: new Map(),
    section: [],
    notes: new Map(),
    cited: new Set(),
    categories: new Map(),
    sorting: '',
  }
}

/** The entries that can be cited, in the order of their files. */
export function entriesOf({ files, labels, section }: BibliographySession): LocatedCitation[] {
  const named = section.filter((label) => labels.has(label)).map((label) => labels.get(label))
  return [...files].flatMap(([file, entries]) => (named.length === 0 || named.includes(file) ? entries : []))
}

/** Options of `\\printbibliography`, by name. */
export type BibliographyOptions = ReadonlyMap<string, string>

/** The entries that a list prints, in its order: those cited, all where none is, and of these what its filters let through. */
export function selectEntries(session: BibliographySession, options: BibliographyOptions): LocatedCitation[] {
  const { cited } = session
  const isAll = cited.size === 0 || cited.has('*')
  const chosen = entriesOf(session)
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
