import type { Citation, Publication } from '@offprint/schema'
import type { Loose } from '../conform/loose.ts'
import { nameText } from '../publications/name-text.ts'
import type { OwnerTest } from '../publications/owner-test.ts'
import { titleUrl } from '../publications/title-url.ts'
import { yearOf } from '../publications/year-of.ts'

const types: Readonly<Record<string, string>> = {
  article: 'ScholarlyArticle',
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  book: 'Book',
  chapter: 'Chapter',
  collection: 'Book',
  dataset: 'Dataset',
  'paper-conference': 'ScholarlyArticle',
  post: 'SocialMediaPosting',
  'post-weblog': 'BlogPosting',
  report: 'Report',
  review: 'Review',
  'review-book': 'Review',
  software: 'SoftwareSourceCode',
  song: 'MusicComposition',
  musical_score: 'MusicComposition',
  thesis: 'Thesis',
  webpage: 'WebPage',
}

/** One publication in schema.org's terms, the owner as a reference to the `Person`. */
export function work(publication: Loose<Publication>, owner: OwnerTest): object {
  const { citation = {} } = publication
  const names = publication.authors ?? citation.author?.map(nameText) ?? []
  const type = types[publication.type ?? citation.type ?? ''] ?? 'CreativeWork'
  const url = titleUrl(publication)
  const pages = type === 'ScholarlyArticle' || type === 'Chapter' ? citation.page : undefined
  return {
    '@type': type,
    name: citation.title ?? publication.name,
    author: names.map((name) => (owner(name) ? { '@id': '#person' } : { '@type': 'Person', name })),
    datePublished: publication.releaseDate ?? yearOf(publication)?.toString(),
    isPartOf: whole(citation),
    pagination: pages,
    publisher:
      citation.publisher === undefined ? undefined : { '@type': 'Organization', name: citation.publisher },
    url,
    isbn: type === 'Book' ? citation.ISBN : undefined,
  }
}

function whole(citation: Loose<Citation>): object | undefined {
  const name = citation['container-title']
  if (name === undefined) return undefined
  const isJournal = /^article/.test(citation.type ?? '')
  const container = { '@type': isJournal ? 'Periodical' : 'Book', name }
  if (!isJournal || citation.volume === undefined) return container
  return { '@type': 'PublicationVolume', volumeNumber: citation.volume, isPartOf: container }
}
