import { bookChapters } from './book-chapters.ts'
import { conferencePapers } from './conference-papers.ts'
import { type Fact, itemFacts } from './fact.ts'
import { journalArticles } from './journal-articles.ts'
import { preprints } from './preprints.ts'

/** One reference as the document prints it; `authors` without the bold, `and` and `,` alike. */
export interface Work {
  readonly authors: string
  readonly year: number
  readonly title: string
  readonly container: string
  readonly collection?: string
  readonly volume?: string
  readonly issue?: string
  readonly page?: string
  readonly number?: string
  readonly publisher?: string
  readonly place?: string
  readonly links?: readonly string[]
  readonly note?: string
}

const PATENTS = 9

const works: readonly (readonly [string, Work])[] = [
  ...journalArticles.map((work) => ['article-journal', work] as const),
  ...conferencePapers.map((work) => ['paper-conference', work] as const),
  ...bookChapters.map((work) => ['chapter', work] as const),
  ...preprints.map((work) => ['article', work] as const),
]

export const publicationFacts: readonly Fact[] = [
  ['publications.length', PATENTS + 18 + 14 + 4 + 11],
  ...works.flatMap(([type, work], index) => factsOf(`publications[${PATENTS + index}]`, type, work)),
]

function factsOf(path: string, type: string, work: Work): Fact[] {
  const printed = work.authors.split(', ')
  return itemFacts(path, {
    type,
    name: work.title,
    releaseDate: String(work.year),
    publisher: work.container,
    authors: printed,
    links: work.links?.map((url) => ({ url })),
    url: work.links?.[0],
    note: work.note,
    'citation.type': type,
    'citation.author': printed.map(nameOf),
    'citation.issued.date-parts': [[work.year]],
    'citation.title': work.title,
    ...(type === 'article' ? {} : { 'citation.container-title': work.container }),
    'citation.collection-title': work.collection,
    'citation.volume': work.volume,
    'citation.issue': work.issue,
    'citation.page': work.page,
    'citation.number': work.number,
    'citation.publisher': type === 'article' ? work.container : work.publisher,
    'citation.publisher-place': work.place,
    'citation.URL': work.links?.[0],
    'citation.note': work.note,
  }).filter(([, expected]) => expected !== undefined || isOpen(type))
}

/** Journal articles and preprints are asked for what they don't print, too: nothing may be invented. */
function isOpen(type: string): boolean {
  return type === 'article-journal' || type === 'article'
}

function nameOf(printed: string): { family: string; given: string } {
  const [family = '', ...given] = printed.split(' ')
  return { family, given: given.join(' ') }
}
