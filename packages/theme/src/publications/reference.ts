import type { Citation, Publication } from '@offprint/schema'
import type { Loose } from '../conform/loose.ts'
import type { LanguageData } from '../languages/language.ts'
import { escapeHtml } from '../text/escape-html.ts'
import { title as titleHtml } from '../text/title.ts'
import { authors } from './authors.ts'
import { container } from './container.ts'
import { contributors } from './contributors.ts'
import { foldNames } from './fold-names.ts'
import { issued } from './issued.ts'
import { typeOf } from './labels.ts'
import { nameText } from './name-text.ts'
import type { OwnerTest } from './owner-test.ts'
import { titleUrl } from './title-url.ts'

/** One sentence of a reference: what it tells, as safe HTML, and the stop after it. */
export interface Sentence {
  readonly kind: 'authors' | 'title' | 'container' | 'extra' | 'remark'
  readonly html: string
  /** The element that may hold the text: a `div` where names fold away. */
  readonly tag: 'span' | 'div'
  readonly stop: string
}

const upright =
  /^(?:article.*|paper-conference|chapter|entry.*|review.*|patent|post.*|webpage|manuscript|speech|interview|)$/

/** Set a publication as the sentences of a reference: authors and year, title, where it stands, the rest. */
export function reference(
  publication: Loose<Publication>,
  owner: OwnerTest,
  language: LanguageData,
  shown: number = Number.POSITIVE_INFINITY,
): Sentence[] {
  const { citation = {} } = publication
  const printed = publication.authors ?? citation.author?.map(nameText).filter((name) => name !== '') ?? []
  const edited = isEditedBy(citation, printed)
  const listed = authors(printed, owner).map((html, index) => ({ html, owner: owner(printed[index] ?? '') }))
  const own = foldNames(listed, shown, language)
  const names = edited ? `${own} ${escapeHtml(language.labels.editor)}` : own
  const year = issued(publication, language)
  const editors = names === '' ? contributors(citation, language, ['editor', 'editor-translator']) : ''
  const first = names || editors
  const title = linkedTitle(publication)
  const dated = (html: string): string =>
    year === '' ? html : `${html} <span class="year">(${escapeHtml(year)})</span>`
  return [
    sentence('authors', first === '' ? '' : dated(first)),
    sentence('title', first === '' ? dated(title) : title),
    sentence('container', container(publication, language, !edited && editors === '')),
    ...extras(citation, language).map((html) => sentence('extra', html)),
  ].filter(({ html }) => html.trim() !== '')
}

/** A book whose authors are its editors names them once. */
function isEditedBy({ editor = [] }: Loose<Citation>, names: readonly string[]): boolean {
  const families = editor.map(({ family, literal }) => family ?? literal ?? '')
  return (
    names.length > 0 &&
    names.length === editor.length &&
    families.every((family, index) => names[index]?.includes(family))
  )
}

/** Make a sentence: its stop is left out where the text brings its own. */
export function sentence(kind: Sentence['kind'], html: string): Sentence {
  const text = html.replace(/<[^>]*>/g, '')
  return {
    kind,
    html,
    tag: html.includes('<details') ? 'div' : 'span',
    stop: /[.?!…]$/.test(text) ? '' : '.',
  }
}

function linkedTitle(publication: Loose<Publication>): string {
  const { citation } = publication
  const untitled = citation?.title === undefined && citation?.['container-title'] !== undefined
  const text = citation?.title ?? (untitled ? undefined : publication.name)
  if (text === undefined) return ''
  const url = titleUrl(publication)
  const html = upright.test(typeOf(publication)) ? titleHtml(text) : `<i>${titleHtml(text)}</i>`
  return url === undefined ? html : `<a class="u-url" href="${escapeHtml(url)}">${html}</a>`
}

const extraFields: readonly (keyof Citation)[] = [
  'original-title',
  'translated-title',
  'medium',
  'dimensions',
  'scale',
  'archive',
  'archive_collection',
  'archive_location',
  'archive-place',
  'call-number',
  'division',
  'jurisdiction',
  'references',
  'source',
]

/** What a reference of any kind may add at its end. */
function extras(citation: Loose<Citation>, language: LanguageData): string[] {
  const fields = extraFields.map((field) => citation[field]).filter((value) => typeof value === 'string')
  const { 'original-publisher': publisher, 'original-publisher-place': place } = citation
  const original = [place, publisher].filter((value) => value !== undefined).join(': ')
  const others = contributors(citation, language, undefined)
  return [...fields.map(titleHtml), escapeHtml(original), others].filter((html) => html !== '')
}
