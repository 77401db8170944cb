import type { Publication } from '@offprint/schema'
import { expect, test } from 'vitest'
import { de } from '../../src/languages/de.ts'
import { en } from '../../src/languages/en.ts'
import { links } from '../../src/publications/links.ts'
import { ownerTest } from '../../src/publications/owner-test.ts'
import { reference } from '../../src/publications/reference.ts'
import { textOf } from '../text-of.ts'

const owner = ownerTest('Sebastian Lapuschkin', [])

function printed(publication: Publication, language = en, shown?: number): string {
  const html = reference(publication, owner, language, shown)
    .map(({ html, stop }) => html + stop)
    .join(' ')
  return textOf(`<body>${html}`)
}

test.for<[string, Publication, string]>([
  [
    'an article',
    {
      authors: ['Sun J', 'Lapuschkin S', 'Binder A'],
      citation: {
        type: 'article-journal',
        title: 'Explain and Improve',
        'container-title': 'Information Fusion',
        volume: '77',
        issue: '2',
        page: '233-246',
        issued: { 'date-parts': [[2022]] },
      },
    },
    'Sun J, Lapuschkin S and Binder A (2022). Explain and Improve. Information Fusion 77(2): 233–246.',
  ],
  [
    'an article with a number in the place of pages',
    {
      authors: ['A B'],
      citation: {
        type: 'article-journal',
        title: 'T',
        'container-title': 'J',
        number: 'e79',
        volume: 14,
        issued: { 'date-parts': [[2024]] },
      },
    },
    'A B (2024). T. J 14: e79.',
  ],
  [
    'a chapter',
    {
      authors: ['Sun J'],
      citation: {
        type: 'chapter',
        title: 'Why?',
        'container-title': 'Handbook',
        editor: [
          { family: 'Rey', given: 'J.' },
          { family: 'Neve', given: 'A.' },
        ],
        page: '1-20',
        publisher: 'Neige',
        'publisher-place': 'Paris',
        issued: { 'date-parts': [[2014]] },
      },
    },
    'Sun J (2014). Why? In J. Rey and A. Neve (ed.), Handbook, 1–20. Neige, Paris.',
  ],
  [
    'an edited book names its editors once',
    {
      authors: ['Rey J'],
      citation: {
        type: 'book',
        title: 'Ice',
        editor: [{ family: 'Rey', given: 'J.' }],
        edition: '2nd ed.',
        publisher: 'Neige',
        'number-of-pages': 220,
      },
    },
    'Rey J (ed.). Ice. 2nd ed. Neige, 220 pp.',
  ],
  [
    'a patent',
    {
      citation: {
        type: 'patent',
        title: 'Drill',
        authority: 'EP',
        number: 'EP 123 B1',
        issued: { 'date-parts': [[2016, 5, 4]] },
      },
    },
    'Drill (4 May 2016). EP 123 B1.',
  ],
  [
    'a preprint',
    {
      name: 'X',
      citation: {
        type: 'article',
        title: 'X',
        publisher: 'CoRR',
        number: '2206.03208',
        issued: { 'date-parts': [[2022]] },
      },
    },
    'X (2022). CoRR.',
  ],
  [
    'one without a title',
    {
      name: 'ApJ, 2023, 945',
      authors: ['Sun J'],
      citation: {
        type: 'article-journal',
        'container-title': 'ApJ',
        volume: '945',
        page: '132',
        issued: { 'date-parts': [[2023]] },
      },
    },
    'Sun J (2023). ApJ 945: 132.',
  ],
  ['one without a citation', { name: 'Y', publisher: 'Z', releaseDate: '2014-10-01' }, 'Y (2014). Z.'],
  [
    'authors from the citation',
    {
      citation: {
        type: 'book',
        title: 'B',
        author: [{ family: 'Gogh', 'non-dropping-particle': 'van', given: 'V.' }, { literal: 'Ice Group' }],
      },
    },
    'V. van Gogh and Ice Group. B.',
  ],
  ['et al. has no conjunction', { name: 'Y', authors: ['A B', 'C D', 'et al.'] }, 'A B, C D, et al. Y.'],
  ['nothing', {}, ''],
])('%s', ([, publication, expected]) => {
  expect(printed(publication)).toBe(expected)
})

test('the words are those of the language', () => {
  const chapter: Publication = {
    authors: ['A B', 'C D'],
    citation: { type: 'chapter', title: 'T', 'container-title': 'K', editor: [{ family: 'E' }] },
  }
  expect(printed(chapter, de)).toBe('A B und C D. T. In E (Hg.), K.')
})

test('many authors fold away but for the first and the owner, and none is lost', () => {
  const publication: Publication = {
    name: 'Y',
    authors: ['A A', 'B B', 'C C', 'Lapuschkin S', 'D D', 'E E', 'F F'],
  }
  const [sentence] = reference(publication, owner, en, 1)
  expect(sentence?.tag).toBe('div')
  expect(sentence?.html).toBe(
    'A A, <details class="others"><summary>+2</summary>B B, C C</details>, <strong class="owner">Lapuschkin S</strong>, <details class="others"><summary>and 3 more</summary>D D, E E and F F</details>',
  )
  expect(printed(publication, en, 6)).toBe('A A, B B, C C, Lapuschkin S, D D, E E and F F. Y.')
})

test('the title leads to the DOI, else to the address, else to arXiv', () => {
  const hrefs = (publication: Publication): string[] =>
    [
      ...reference(publication, owner, en)
        .map(({ html }) => html)
        .join('')
        .matchAll(/href="([^"]*)"/g),
    ].map(([, url]) => url ?? '')
  expect(hrefs({ name: 'Y', doi: '10.5555/a<b>', url: 'https://a.example' })).toEqual([
    'https://doi.org/10.5555/a%3Cb%3E',
  ])
  expect(hrefs({ name: 'Y', url: 'https://a.example' })).toEqual(['https://a.example'])
  expect(
    hrefs({ citation: { type: 'article', title: 'X', publisher: 'arXiv', number: '2206.03208' } }),
  ).toEqual(['https://arxiv.org/abs/2206.03208'])
  expect(hrefs({ name: 'Y', url: 'javascript:alert(1)' })).toEqual([])
})

test('links are printed once each, under their own words or their address', () => {
  const publication: Publication = {
    doi: '10.5555/x',
    url: 'https://doi.org/10.5555/x',
    links: [
      { label: 'code', url: 'https://git.example/ice' },
      { url: 'https://git.example/ice/' },
      { url: 'http://arxiv.org/abs/2101.00001v2' },
      { label: 'bad', url: 'javascript:1' },
    ],
    citation: {
      type: 'article-journal',
      PMID: '123',
      ISSN: '1234-5678',
      URL: 'https://www.journal.example/',
    },
  }
  expect(links(publication)).toEqual([
    { text: 'doi:10.5555/x', url: 'https://doi.org/10.5555/x' },
    { text: 'PMID 123', url: 'https://pubmed.ncbi.nlm.nih.gov/123/' },
    { text: 'ISSN 1234-5678' },
    { text: 'journal.example', url: 'https://www.journal.example/' },
    { text: 'code', url: 'https://git.example/ice' },
    { text: 'arXiv:2101.00001', url: 'http://arxiv.org/abs/2101.00001v2' },
    { text: 'bad' },
  ])
})
