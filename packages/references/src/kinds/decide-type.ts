import type { Citation, CitationType } from '@offprint/schema'
import { REPORT, THESIS } from '../lexicon/genres.ts'
import {
  CONFERENCE,
  DATA_HOST,
  ENCYCLOPEDIA,
  MEETING,
  NEWSPAPER,
  PREPRINT,
  SOFTWARE_HOST,
  SPECIAL_ISSUE,
} from '../lexicon/kinds.ts'

/** What the reading of an item showed besides its fields. */
export interface TypeEvidence {
  readonly patent: boolean
  /** The names at the head are marked as the editors'. */
  readonly editorsLead: boolean
  /** The container is introduced by `In`. */
  readonly intro: boolean
  /** The title stands in italics and not in quotes, as a book's does. */
  readonly emphasisedTitle: boolean
  /** The item carries the number of a preprint server. */
  readonly preprint: boolean
  readonly review: boolean
  readonly entry: boolean
  readonly text: string
  /** What the heading suggests, likeliest first. */
  readonly heading: readonly CitationType[]
}

/** Decide the type: the item's own evidence first, and the heading where that leaves a choice. */
export function decideType(citation: Readonly<Partial<Citation>>, evidence: TypeEvidence): CitationType {
  const scores = new Map<CitationType, number>()
  const add = (type: CitationType, score: number) => scores.set(type, (scores.get(type) ?? 0) + score)
  for (const [type, score] of itemEvidence(citation, evidence)) add(type, score)
  const likeliest = [...scores].reduce<CitationType | undefined>(
    (best, [type, score]) => (score > (best === undefined ? 0 : (scores.get(best) ?? 0)) ? type : best),
    undefined,
  )
  evidence.heading.forEach((type, index) => {
    const near = likeliest !== undefined && (NEAR[likeliest] ?? []).includes(type)
    add(type, (index === 0 ? 2 : 1) + (near ? 1.6 : 0))
  })
  let best: CitationType = 'document'
  let bestScore = 0.5
  for (const [type, score] of scores) {
    if (score <= bestScore) continue
    best = type
    bestScore = score
  }
  return best
}

/** Types that look alike in print: the heading may tell them apart. */
const NEAR: Readonly<Partial<Record<CitationType, readonly CitationType[]>>> = {
  chapter: ['paper-conference', 'entry-encyclopedia'],
  'article-journal': ['paper-conference', 'article-magazine', 'article-newspaper', 'review-book', 'article'],
  book: ['report', 'thesis', 'musical_score', 'software', 'dataset', 'manuscript'],
  document: ['book', 'report', 'manuscript', 'webpage'],
}

type Evidence = (readonly [CitationType, number])[]

function itemEvidence(citation: Readonly<Partial<Citation>>, evidence: TypeEvidence): Evidence {
  if (evidence.patent) return [['patent', 20]]
  const found: Evidence = [...genreEvidence(citation.genre ?? '')]
  const container = citation['container-title'] ?? ''
  const publisher = citation.publisher ?? ''
  const located = citation.volume !== undefined || citation.issue !== undefined
  const host = `${container} ${publisher} ${citation.URL ?? ''}`
  if (evidence.review) found.push(['review-book', 8])
  if (evidence.entry) found.push(['entry-encyclopedia', 6])
  if (evidence.editorsLead) found.push([SPECIAL_ISSUE.test(evidence.text) ? 'periodical' : 'book', 8])
  if (DATA_HOST.test(host)) found.push(['dataset', 2.5])
  if (SOFTWARE_HOST.test(host) && container === '') found.push(['software', 2])
  if (citation.version !== undefined) found.push(['software', 1], ['dataset', 1])
  if (evidence.preprint && !located && container === '') found.push(['article', 5])
  if (container === '') found.push(...withoutContainer(citation, evidence))
  else found.push(...withContainer(citation, evidence, container, located))
  return found
}

function genreEvidence(genre: string): Evidence {
  if (genre === '') return []
  if (
    new RegExp(`^(?:${THESIS})`, 'iu').test(`${genre} `) ||
    /thesis|dissertation|tese|habilit/i.test(genre) ||
    genre === 'D'
  )
    return [['thesis', 9]]
  if (/data/i.test(genre) || /^DS/i.test(genre)) return [['dataset', 8]]
  if (/software|package|library|app$|^code$|^CP/i.test(genre)) return [['software', 8]]
  if (/preprint/i.test(genre)) return [['article', 8]]
  if (/poster|presentation|keynote|symposium|session/i.test(genre)) return [['speech', 8]]
  if (/video|film|podcast|audio/i.test(genre)) return [['broadcast', 6]]
  if (/interview/i.test(genre)) return [['interview', 8]]
  if (/blog/i.test(genre)) return [['post-weblog', 8]]
  if (/book review/i.test(genre)) return [['review-book', 8]]
  const code = GENRE_CODES[genre.toUpperCase()]
  if (code !== undefined) return [[code, 8]]
  if (new RegExp(REPORT, 'iu').test(genre)) return [['report', 7]]
  return /manuscript/i.test(genre) ? [['manuscript', 6]] : []
}

/** Type codes of GB/T 7714. */
const GENRE_CODES: Readonly<Record<string, CitationType>> = {
  J: 'article-journal',
  'J/OL': 'article-journal',
  M: 'book',
  'M/OL': 'book',
  C: 'paper-conference',
  'C/OL': 'paper-conference',
  R: 'report',
  N: 'article-newspaper',
  'EB/OL': 'webpage',
}

function withContainer(
  citation: Readonly<Partial<Citation>>,
  evidence: TypeEvidence,
  container: string,
  located: boolean,
): Evidence {
  const found: Evidence = []
  const conference = CONFERENCE.test(container) || citation['event-title'] !== undefined
  const bookish =
    citation.publisher !== undefined ||
    citation.editor !== undefined ||
    citation['publisher-place'] !== undefined
  if (PREPRINT.test(container) && !bookish) found.push(['article', 6])
  if (conference)
    found.push([
      'paper-conference',
      citation.volume !== undefined && (citation.issue !== undefined || !MEETING.test(container))
        ? 2.4
        : /^(?:proc|\d{4} )/i.test(container)
          ? 6
          : located && !evidence.intro
            ? 2.5
            : 4.5,
    ])
  if (ENCYCLOPEDIA.test(container)) found.push(['entry-encyclopedia', 4.5])
  if (DATA_HOST.test(container)) found.push(['dataset', 3])
  const day = citation.issued?.['date-parts']?.[0]?.length === 3
  if (NEWSPAPER.test(container) && !located) found.push(['article-newspaper', day ? 5 : 3])
  else if (day && !located && citation.DOI === undefined && !conference && !bookish)
    found.push(['article-magazine', 3.2])
  if (evidence.intro && bookish) found.push(['chapter', 3.5])
  else if (citation.editor !== undefined || (bookish && citation.page !== undefined && !located))
    found.push(['chapter', 3.2])
  else if (evidence.intro && !located && citation.PMID === undefined)
    found.push(['chapter', 1.5], ['article-journal', 1])
  found.push(['article-journal', located ? 2.6 : 1.4])
  return found
}

function withoutContainer(citation: Readonly<Partial<Citation>>, evidence: TypeEvidence): Evidence {
  const found: Evidence = []
  if (citation.ISBN !== undefined) found.push(['book', 4])
  if (citation.publisher !== undefined) found.push(['book', PREPRINT.test(citation.publisher) ? 0 : 2.6])
  if (citation.publisher !== undefined && PREPRINT.test(citation.publisher)) found.push(['article', 5])
  if (
    citation.editor !== undefined ||
    citation.edition !== undefined ||
    citation['number-of-pages'] !== undefined
  )
    found.push(['book', 1])
  if (evidence.emphasisedTitle) found.push(['book', 0.6])
  if (citation.status !== undefined && citation.publisher === undefined) found.push(['manuscript', 3.5])
  if (citation.URL !== undefined && citation.publisher === undefined) found.push(['webpage', 0.8])
  return found
}
