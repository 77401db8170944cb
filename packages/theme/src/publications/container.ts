import type { Citation, Publication } from '@offprint/schema'
import type { Loose } from '../conform/loose.ts'
import type { LanguageData } from '../languages/language.ts'
import { escapeHtml } from '../text/escape-html.ts'
import { title } from '../text/title.ts'
import { arxivNumber } from './arxiv.ts'
import { contributors } from './contributors.ts'
import { nameText } from './name-text.ts'

const partOfBook = /^(?:chapter|paper-conference|entry.*)$/

/** Tell where a work stands: container, volume, issue and pages, then series, publisher and number. */
export function container(
  publication: Loose<Publication>,
  language: LanguageData,
  withEditors: boolean,
): string {
  const { citation } = publication
  if (citation === undefined) return title(publication.publisher ?? '')
  return joinSentences([
    join(', ', [genre(citation), reviewed(citation), edition(citation)]),
    whole(citation, language, withEditors),
    join(', ', [series(citation), event(citation)]),
    join(', ', [publisher(citation), number(citation), extent(citation, language)]),
  ])
}

function genre(citation: Loose<Citation>): string {
  return escapeHtml(
    join(', ', [citation.genre, citation.section, citation['volume-title'], citation['part-title']]),
  )
}

function reviewed(citation: Loose<Citation>): string {
  const names = (citation['reviewed-author'] ?? []).map(nameText).join(', ')
  const work = citation['reviewed-title']
  return join(', ', [
    escapeHtml(names),
    work === undefined ? '' : `<i>${title(work)}</i>`,
    escapeHtml(citation['reviewed-genre'] ?? ''),
  ])
}

function edition(citation: Loose<Citation>): string {
  return escapeHtml(
    join(', ', [citation.edition, citation.version, citation['printing-number'] ?? citation.printing]),
  )
}

/** The journal or book with its numbers: `Journal 3(2): 14–27`. */
function whole(citation: Loose<Citation>, language: LanguageData, withEditors: boolean): string {
  const name =
    citation['container-title'] ?? citation['container-title-short'] ?? citation.journalAbbreviation
  const authors = (citation['container-author'] ?? []).map(nameText).join(', ')
  const editors = withEditors ? contributors(citation, language, ['editor', 'editor-translator']) : ''
  const named = join(', ', [escapeHtml(authors), editors, name === undefined ? '' : `<i>${title(name)}</i>`])
  const numbers = place(citation)
  const inside =
    partOfBook.test(citation.type ?? '') && name !== undefined ? `${escapeHtml(language.labels.in)} ` : ''
  if (named === '') return numbers
  const gap = /^(?:\d+\(|\d+:|\(|\d+$)/.test(numbers.replace(/^<[^>]*>/, '')) ? ' ' : ', '
  return `${inside}${named}${numbers === '' ? '' : `${gap}${numbers}`}`
}

function place(citation: Loose<Citation>): string {
  const { volume, issue, page } = citation
  const supplement = citation['supplement-number'] ?? citation.supplement
  const part = citation['part-number'] ?? citation.part
  const numbers = issue === undefined ? volume : `${volume ?? ''}(${issue})`
  const pages = String(
    page ?? citation['page-first'] ?? citation.locator ?? articleNumber(citation) ?? '',
  ).replace(/(\d)\s*-+\s*(?=[\dA-Za-z]*\d)/g, '$1–')
  const before = join(', ', [numbers, part, citation['chapter-number'], supplement])
  const text = escapeHtml(before !== '' && pages !== '' ? `${before}: ${pages}` : before + pages)
  return unbroken(text)
}

/** The number of an article is what a journal without pages has in their place. */
function articleNumber({ type, number }: Loose<Citation>): string | number | undefined {
  return type === 'article-journal' ? number : undefined
}

function series(citation: Loose<Citation>): string {
  return title(join(' ', [citation['collection-title'], citation['collection-number']]))
}

function event(citation: Loose<Citation>): string {
  return title(join(', ', [citation['event-title'] ?? citation.event, citation['event-place']]))
}

function publisher(citation: Loose<Citation>): string {
  return escapeHtml(join(', ', [citation.publisher, citation['publisher-place']]))
}

function number(citation: Loose<Citation>): string {
  const isPages = citation.page === undefined && articleNumber(citation) !== undefined
  const own = isPages || arxivNumber(citation) !== undefined ? undefined : citation.number
  const { authority } = citation
  return unbroken(
    escapeHtml(
      join(' ', [authority !== undefined && String(own).startsWith(authority) ? undefined : authority, own]),
    ),
  )
}

function extent(citation: Loose<Citation>, { labels }: LanguageData): string {
  const pages = citation['number-of-pages']
  const counted =
    pages === undefined || Number.isNaN(Number(pages))
      ? pages
      : labels.extent.replace('{pages}', String(pages))
  return escapeHtml(join(', ', [citation['number-of-volumes'], counted]))
}

function join(separator: string, parts: readonly (string | number | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(separator)
}

/** Keep short numbers on one line. */
function unbroken(html: string): string {
  return html.length > 0 && html.length < 24 ? `<span class="numbers">${html}</span>` : html
}

/** Join what a reference says in turn with full stops, where a part brings none. */
function joinSentences(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .reduce(
      (text, part) =>
        text === '' ? part : text + (/[.?!]$/.test(text.replace(/<[^>]*>/g, '')) ? ' ' : '. ') + part,
      '',
    )
}
