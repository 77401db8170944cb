import type { Citation } from '@offprint/schema'
import { expect, test } from 'vitest'
import { fromBibtex } from '../src/bibtex/index.ts'
import { fromCsl, fromRis, toBibtex, toRis } from '../src/index.ts'

const CITATIONS: readonly Citation[] = [
  {
    type: 'article-journal',
    title: 'Bursts & gaps: 50 % of {sleep}',
    author: [{ family: 'van der Moor', given: 'Jan' }, { literal: 'Sleep Group' }],
    'container-title': 'Sleep Quarterly',
    volume: '12',
    issue: '3',
    page: '45-67',
    DOI: '10.5555/a_b',
    issued: { 'date-parts': [[2020, 5]] },
  },
  {
    type: 'paper-conference',
    title: 'Night talk',
    author: [{ family: 'Ahl', given: 'T.' }],
    'container-title': 'Proceedings of the Night',
    page: '1-9',
    publisher: 'ACM',
    issued: { 'date-parts': [[2019]] },
  },
  {
    type: 'chapter',
    title: 'Night rights',
    author: [{ family: 'Ahl', given: 'T.' }],
    editor: [{ family: 'Pace', given: 'R.' }],
    'container-title': 'Handbook',
    publisher: 'Brill',
    'publisher-place': 'Leiden',
    issued: { 'date-parts': [[2018]] },
  },
  {
    type: 'book',
    title: 'The Night',
    author: [{ family: 'Ahl', given: 'T.' }],
    publisher: 'Brill',
    ISBN: '978-3-99999-061-3',
    issued: { 'date-parts': [[2017]] },
  },
  {
    type: 'thesis',
    genre: 'PhD thesis',
    title: 'On Night',
    author: [{ family: 'Ahl', given: 'T.' }],
    publisher: 'Universität Immerthal',
    issued: { 'date-parts': [[2016]] },
  },
  {
    type: 'report',
    genre: 'Technical Report',
    number: 'TR-7',
    title: 'Night report',
    author: [{ family: 'Ahl', given: 'T.' }],
    publisher: 'Night Institute',
    issued: { 'date-parts': [[2015]] },
  },
  {
    type: 'article',
    title: 'Night preprint',
    author: [{ family: 'Ahl', given: 'T.' }],
    publisher: 'arXiv',
    number: '2410.91223',
    issued: { 'date-parts': [[2024]] },
  },
  {
    type: 'patent',
    title: 'Night pillow',
    author: [{ family: 'Ahl', given: 'T.' }],
    number: 'EP 1 B1',
    issued: { 'date-parts': [[2014]] },
  },
  {
    type: 'software',
    title: 'nightr',
    author: [{ family: 'Ahl', given: 'T.' }],
    version: '1.2',
    URL: 'https://example.org/~n_r',
    issued: { 'date-parts': [[2013]] },
  },
  {
    type: 'dataset',
    title: 'Night data',
    author: [{ family: 'Ahl', given: 'T.' }],
    publisher: 'Zenodo',
    issued: { 'date-parts': [[2012]] },
  },
  {
    type: 'webpage',
    title: 'Night page',
    author: [{ family: 'Ahl', given: 'T.' }],
    URL: 'https://example.org/night',
    issued: { 'date-parts': [[2011]] },
  },
]

test('BibTeX comes back as it went', async () => {
  const { citations, messages } = await fromBibtex(toBibtex(CITATIONS))
  expect(messages).toEqual([])
  expect(citations).toHaveLength(CITATIONS.length)
  CITATIONS.forEach((citation, index) => {
    const { id: _, ...back } = citations[index] ?? {}
    if (citation.type === 'article')
      expect(back).toMatchObject({ title: citation.title, number: citation.number })
    else expect(back).toEqual(citation)
  })
})

test('keys are unique and readable', () => {
  const keys = [
    ...toBibtex([...CITATIONS.slice(0, 1), ...CITATIONS.slice(0, 1)]).matchAll(/^@\w+\{([^,]+),/gm),
  ].map((match) => match[1])
  expect(keys).toEqual(
    ['van der moor2020bursts', 'van der moor2020bursts-2'].map((key) => key.replaceAll(' ', '')),
  )
})

test('a broken BibTeX entry is a message and the others are read', async () => {
  const { citations, messages } = await fromBibtex(
    '@article{a, title={One}, year=2001}\n@book{b, title={Two\n',
  )
  expect(citations[0]).toMatchObject({
    type: 'article-journal',
    title: 'One',
    issued: { 'date-parts': [[2001]] },
  })
  expect(messages).not.toEqual([])
})

test('RIS comes back as it went', () => {
  const { records, messages } = fromRis(toRis(CITATIONS))
  expect(messages).toEqual([])
  expect(records.map(({ citation }) => citation)).toEqual(
    CITATIONS.map(({ version: _, ...citation }) => citation),
  )
})

test('RIS is read as databases write it', () => {
  const text = [
    '1.',
    'TY  - CHAP',
    'A1  - Ahl, Tove, Jr.',
    'ED  - Pace, R.',
    'T1  - Night rights and',
    '      what follows',
    'BT  - Handbook',
    'Y1  - 2018/05//Spring',
    'SN  - 1234-567X',
    'M3  - 10.5555/not-a-genre',
    'KW  - night',
    'KW  - law',
    'TY  - BOOK',
    'BT  - The Night',
    'PY  - 2017',
    'ER  - ',
  ].join('\r\n')
  const { records, messages } = fromRis(text)
  expect(records.map(({ citation, keywords }) => [citation, keywords])).toEqual([
    [
      {
        type: 'chapter',
        title: 'Night rights and what follows',
        'container-title': 'Handbook',
        author: [{ family: 'Ahl', given: 'Tove', suffix: 'Jr.' }],
        editor: [{ family: 'Pace', given: 'R.' }],
        ISSN: '1234-567X',
        issued: { 'date-parts': [[2018, 5]] },
      },
      ['night', 'law'],
    ],
    [{ type: 'book', title: 'The Night', issued: { 'date-parts': [[2017]] } }, []],
  ])
  expect(messages.map(({ reason }) => reason)).toEqual(['a record is not closed by a line “ER  -”'])
  expect(records.map(({ start, end }) => text.slice(start, end).split('\r\n').length)).toEqual([11, 4])
})

test('RIS has one record each, closed', () => {
  const ris = toRis(CITATIONS)
  expect(ris.match(/^TY {2}- /gm)).toHaveLength(CITATIONS.length)
  expect(ris.match(/^ER {2}- /gm)).toHaveLength(CITATIONS.length)
  expect(ris).toContain('AU  - van der Moor, Jan\r\nAU  - Sleep Group\r\nTI  - Bursts & gaps')
  expect(ris).toContain('SP  - 45\r\nEP  - 67')
})

test('CSL-JSON in: items, lists, text, and what is none', () => {
  expect(fromCsl(JSON.stringify(CITATIONS))).toEqual(CITATIONS)
  expect(fromCsl(CITATIONS[0])).toEqual([CITATIONS[0]])
  expect(
    fromCsl({ type: 'book', title: 'A', author: [{}, 3], issued: { raw: '2020-05' }, volume: 3 }),
  ).toEqual([{ type: 'book', title: 'A', issued: { 'date-parts': [[2020, 5]] }, volume: '3' }])
  expect(fromCsl('not json')).toEqual([])
  expect(fromCsl([null, 7])).toEqual([])
})
