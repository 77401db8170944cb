import type { Publication } from '@offprint/schema'
import type { Loose } from '../conform/loose.ts'
import { yearOf } from './year-of.ts'

const prefixes: Readonly<Record<string, string>> = {
  'article-journal': 'J',
  'paper-conference': 'C',
  book: 'B',
  collection: 'B',
  chapter: 'Ch',
  article: 'P',
  thesis: 'T',
  report: 'R',
  dataset: 'D',
  software: 'S',
  patent: 'Pat',
  review: 'Rv',
  'review-book': 'Rv',
  entry: 'E',
  'entry-dictionary': 'E',
  'entry-encyclopedia': 'E',
  'article-magazine': 'M',
  'article-newspaper': 'M',
  manuscript: 'Ms',
}

/**
 * Label publications by kind and number, `J18` to `J1`: the oldest of a kind is 1, so that a new work changes no
 * label. A list printed oldest first counts up, any other counts down.
 */
export function labels(publications: readonly Loose<Publication>[]): string[] {
  const kinds = publications.map((publication) => prefixes[typeOf(publication)] ?? 'W')
  const groups = Map.groupBy(publications.keys(), (index) => kinds[index])
  const found: string[] = []
  for (const [kind, members] of groups) {
    const ascending = isAscending(members.flatMap((index) => publications[index] ?? []))
    for (const [place, index] of members.entries()) {
      found[index] = `${kind}${ascending ? place + 1 : members.length - place}`
    }
  }
  return found
}

/** The CSL type of a publication, wherever it is said. */
export function typeOf(publication: Loose<Publication>): string {
  return publication.type ?? publication.citation?.type ?? ''
}

function isAscending(publications: readonly Loose<Publication>[]): boolean {
  const years = publications.flatMap((publication) => yearOf(publication) ?? [])
  let steps = 0
  for (const [index, year] of years.slice(1).entries()) steps += Math.sign(year - (years[index] ?? year))
  return steps > 0
}
