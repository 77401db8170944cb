import type { Codec } from './codecs/codec.ts'
import { citationDate, issued } from './codecs/dates.ts'
import { identifier, link, links } from './codecs/links.ts'
import { authors, names } from './codecs/names.ts'
import { sentence, text } from './codecs/text.ts'
import type { Path } from './json.ts'
import type { LabelledField, Layout, Slot } from './layout.ts'

const PLAIN = { open: '', close: '', stops: [] } as const

/** What the addresses behind a reference begin with. */
const AFTER = [' <', ' — ']

const CONTAINER = 'citation/container-title'

/** `Moor J, Ahl T (2021). Bursts in the sleeping cortex. *Sleep Quarterly* **12**(3): 45–67. Berlin: Verlag. [doi:…](…)` */
const HEAD: readonly Slot[] = [
  { ...PLAIN, paths: ['authors'], codec: authors, before: '', stops: [' ('], leads: true, stopped: true },
  {
    paths: ['citation/issued', 'citation/status'],
    codec: issued,
    before: ' ',
    open: '(',
    close: ').',
    stops: [],
    besides: 'authors',
  },
  {
    ...PLAIN,
    paths: ['citation/title'],
    codec: sentence,
    before: ' ',
    stops: [' [', ' *'],
    leads: true,
    stopped: true,
    given: CONTAINER,
  },
  {
    paths: ['citation/title'],
    codec: text,
    before: ' ',
    open: '*',
    close: '*',
    stops: [],
    lacking: CONTAINER,
  },
  { paths: ['citation/type'], codec: text, before: ' ', open: '[', close: ']', stops: [] },
  { paths: [CONTAINER], codec: text, before: ' ', open: '*', close: '*', stops: [], given: 'citation/title' },
  { paths: ['citation/volume'], codec: text, before: ' ', open: '**', close: '**', stops: [] },
  { paths: ['citation/issue'], codec: text, before: '', open: '(', close: ')', stops: [] },
  { ...PLAIN, paths: ['citation/page'], codec: text, before: ': ', stops: ['. ', ...AFTER] },
  {
    ...PLAIN,
    paths: ['citation/publisher-place', 'citation/publisher'],
    codec: imprint(),
    before: '. ',
    stops: ['. [', ...AFTER],
  },
  {
    paths: ['citation/DOI'],
    codec: identifier('https://doi.org/', 'doi:'),
    before: '. ',
    ...PLAIN,
    stops: AFTER,
  },
  { paths: ['citation/URL'], codec: link, before: ' ', ...PLAIN, stops: [' — '] },
  { paths: ['links'], codec: links, before: ' — ', ...PLAIN },
]

/** `Berlin: Verlag`, or the publisher alone. */
function imprint(): Codec {
  return {
    print([place, publisher], hard) {
      const [where, who] = [place, publisher].map((value) =>
        text.print([value], hard || (typeof value === 'string' && value.includes(': '))),
      )
      if (who === undefined || (place !== undefined && where === undefined)) return undefined
      return where === undefined ? who : `${where}: ${who}`
    },
    read(shielded) {
      if (/^[[<]/u.test(shielded)) return undefined
      const [first = '', ...rest] = shielded.split(': ')
      const [place, publisher] = rest.length === 0 ? [undefined, first] : [first, rest.join(': ')]
      return [
        ...(place === undefined ? [undefined] : (text.read(place) ?? [])),
        ...(text.read(publisher) ?? []),
      ]
    },
  }
}

/** Fields of a citation that have a line of their own, in this order, under their names in CSL. */
const FIELDS: readonly (readonly [string, Codec])[] = [
  ...['author', 'editor', 'translator', 'container-author', 'collection-editor', 'reviewed-author'].map(
    (field) => [field, names] as const,
  ),
  ...[
    'reviewed-title',
    'container-title',
    'volume',
    'issue',
    'page',
    'collection-title',
    'collection-number',
  ].map((field) => [field, text] as const),
  ...['event-title', 'event-place', 'edition', 'version', 'medium', 'genre', 'number', 'authority'].map(
    (field) => [field, text] as const,
  ),
  ...['publisher', 'publisher-place', 'chapter-number', 'number-of-pages', 'number-of-volumes'].map(
    (field) => [field, text] as const,
  ),
  ...['status', 'note', 'language', 'year-suffix', 'abstract', 'keyword'].map(
    (field) => [field, text] as const,
  ),
  ...['ISBN', 'ISSN', 'PMID', 'PMCID', 'DOI'].map((field) => [field, text] as const),
  ...['submitted', 'accessed', 'event-date', 'original-date'].map((field) => [field, citationDate] as const),
]

/** Fields of the entry itself, where they differ from what the citation gives. */
const OWN: readonly Path[] = ['name', 'publisher', 'releaseDate', 'status', 'note', 'doi', 'url']

export const publication: Layout = {
  head: HEAD,
  paragraph: 'summary',
  labelled: [
    ...FIELDS.map(
      ([field, codec]): LabelledField => ({
        paths: [`citation/${field}`],
        codec,
        label: { words: field.charAt(0).toUpperCase() + field.slice(1).replaceAll('-', ' ') },
      }),
    ),
    ...OWN.map((path): LabelledField => ({ paths: [path], codec: text, label: { words: `As ${path}` } })),
  ],
}
