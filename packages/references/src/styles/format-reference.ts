import type { Citation, CitationType } from '@offprint/schema'
import { ownerNames } from '../names/owner.ts'
import { formatDate } from './format-date.ts'
import { formatNames, type PrintedName } from './format-names.ts'
import type { Style, StyleKind } from './style.ts'
import { STYLES } from './styles.ts'
import { parseTemplate, type TemplateNode } from './template.ts'

/** A piece of a printed reference, for a theme to set. */
export interface FormattedPart {
  readonly text: string
  /** The CSL field that the piece prints; none for the style's own signs. */
  readonly field?: string
  readonly emphasis?: true
  readonly strong?: true
  readonly url?: string
  /** The piece is the owner's name. */
  readonly owner?: true
}

export interface FormatOptions {
  /** The owner's names in every known form: their pieces are marked. */
  readonly owner?: readonly string[]
}

/**
 * Print a citation in a style: the name of a built-in one, or a description of your own.
 * Gives its pieces in order; an unknown name throws a RangeError that lists those there are.
 */
export function formatReference(
  citation: Citation,
  style: string | Style,
  options: FormatOptions = {},
): FormattedPart[] {
  const description = typeof style === 'string' ? STYLES[style] : style
  if (description === undefined)
    throw new RangeError(`no style ${String(style)}: use one of ${Object.keys(STYLES).join(', ')}`)
  const values = fieldValues(citation, description, ownerNames(options.owner ?? []))
  const parts: FormattedPart[] = []
  render(parseTemplate(description.templates[kindOf(citation.type)]), values, parts)
  return tidy(parts)
}

const KINDS: Readonly<Partial<Record<CitationType, StyleKind>>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  review: 'article',
  'review-book': 'article',
  periodical: 'article',
  'paper-conference': 'conference',
  chapter: 'chapter',
  'entry-encyclopedia': 'chapter',
  'entry-dictionary': 'chapter',
  book: 'book',
  thesis: 'thesis',
  report: 'report',
  article: 'preprint',
  patent: 'patent',
  manuscript: 'article',
}

function kindOf(type: CitationType): StyleKind {
  return KINDS[type] ?? 'work'
}

interface Value {
  readonly field: string
  readonly pieces: readonly PrintedName[]
  readonly url?: string
}

type Values = Readonly<Record<string, Value | undefined>>

function fieldValues(citation: Citation, style: Style, owner: ReturnType<typeof ownerNames>): Values {
  const edited =
    citation.author === undefined &&
    citation.editor !== undefined &&
    citation['container-title'] === undefined
  const [one, several] = style.editorMarks
  const mark = (citation.editor?.length ?? 0) > 1 ? several : one
  const editors = formatNames(citation.editor ?? [], style.editors, owner)
  const lead = edited
    ? [...formatNames(citation.editor ?? [], style.authors, owner), { text: mark, owner: false }]
    : formatNames(citation.author ?? [], style.authors, owner)
  const dates = formatDate(citation.issued, style, citation['year-suffix'] ?? '')
  const text = (field: string, value: string | number | undefined, url?: string): Value | undefined =>
    value === undefined || value === ''
      ? undefined
      : { field, pieces: [{ text: String(value), owner: false }], ...(url === undefined ? {} : { url }) }
  const resolver = citation.DOI === undefined ? undefined : `https://doi.org/${citation.DOI}`
  const link = resolver ?? citation.URL
  const status = citation.status
  return {
    author: lead.length === 0 ? undefined : { field: edited ? 'editor' : 'author', pieces: lead },
    editor:
      editors.length === 0 || edited
        ? undefined
        : {
            field: 'editor',
            pieces: [
              ...editors,
              ...(/edited by|ed\. </.test(style.templates.chapter) ? [] : [{ text: mark, owner: false }]),
            ],
          },
    'editor-names': editors.length === 0 ? undefined : { field: 'editor', pieces: editors },
    ...Object.fromEntries(Object.entries(dates).map(([name, value]) => [name, text('issued', value)])),
    title: text('title', citation.title),
    container: text('container-title', citation['container-title']),
    collection: text('collection-title', citation['collection-title']),
    volume: text('volume', citation.volume),
    issue: text('issue', citation.issue),
    page: text(
      'page',
      citation.page === undefined
        ? undefined
        : String(citation.page).replace(/(?<=\d)\s?[-–—]\s?(?=[A-Za-z]?\d)/g, style.dash),
    ),
    number: text('number', citation.number),
    publisher: text('publisher', citation.publisher),
    place: text('publisher-place', citation['publisher-place']),
    'event-place': text('event-place', citation['event-place']),
    edition: text('edition', citation.edition),
    genre: text('genre', citation.genre),
    version: text('version', citation.version),
    authority: text('authority', citation.authority),
    isbn: text('ISBN', citation.ISBN),
    status: text('status', status),
    Status: text(
      'status',
      status === undefined ? undefined : status.charAt(0).toUpperCase() + status.slice(1),
    ),
    doi: text('DOI', citation.DOI, resolver),
    url: text('URL', citation.URL, citation.URL),
    link: text(citation.DOI === undefined ? 'URL' : 'DOI', link, link),
  }
}

/** Render nodes; false when a field of them is missing, and then nothing is added. */
function render(nodes: readonly TemplateNode[], values: Values, parts: FormattedPart[]): boolean {
  const own: FormattedPart[] = []
  for (const node of nodes) {
    if (node.kind === 'text') own.push({ text: node.text })
    else if (node.kind === 'choice') node.options.some((option) => render(option, values, own))
    else {
      const value = values[node.field]
      if (value === undefined && node.field !== 'author') return false
      for (const piece of value?.pieces ?? []) {
        own.push({
          text: piece.text,
          field: value?.field ?? node.field,
          ...(node.emphasis ? { emphasis: true as const } : {}),
          ...(node.strong ? { strong: true as const } : {}),
          ...(value?.url === undefined ? {} : { url: value.url }),
          ...(piece.owner ? { owner: true as const } : {}),
        })
      }
    }
  }
  parts.push(...own)
  return true
}

/** Two signs that meet are one: a title's question mark ends its sentence, an abbreviation's full stop too. */
function tidy(parts: readonly FormattedPart[]): FormattedPart[] {
  const kept: FormattedPart[] = []
  let before = ''
  for (const part of parts) {
    let { text } = part
    if (part.field === undefined) {
      if (before === '') text = text.replace(/^[\s.,;:]+/, '')
      if (/[.?!]$/.test(before)) text = text.replace(/^\./, '')
      if (/[?!]$/.test(before)) text = text.replace(/^,(?=[”’"])/, '')
      if (/[?!.]["”’]$/.test(before)) text = text.replace(/^[.]/, '')
      if (/\s$/.test(before)) text = text.replace(/^ /, '')
    }
    if (text === '') continue
    kept.push({ ...part, text })
    before = text
  }
  return kept
}
