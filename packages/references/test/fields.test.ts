import type { Citation } from '@offprint/schema'
import { describe, expect, test } from 'vitest'
import { parseReference } from '../src/index.ts'

const HEAD = 'Thornbury S, Ahl M (2020). Bursts in the sleeping cortex. '

describe('volume, issue and pages', () => {
  test.for<[string, Partial<Citation>]>([
    ['J Neurosci 12(3):45-67.', { volume: '12', issue: '3', page: '45-67' }],
    ['J Neurosci 12: 45–67.', { volume: '12', page: '45–67' }],
    ['J Neurosci, vol. 12, no. 3, pp. 45–67.', { volume: '12', issue: '3', page: '45–67' }],
    ['J Neurosci 12, H. 3, S. 45–67.', { volume: '12', issue: '3', page: '45–67' }],
    ['J Neurosci, t. 12, n° 3, p. 45-67.', { volume: '12', issue: '3', page: '45-67' }],
    ['J Neurosci, v. 12, n. 3, p. 45-67.', { volume: '12', issue: '3', page: '45-67' }],
    ['J Neurosci 12(suppl 2):A31-A32.', { volume: '12', issue: 'suppl 2', page: 'A31-A32' }],
    ['J Neurosci 12(S1):159-160', { volume: '12', issue: 'S1', page: '159-160' }],
    ['J Neurosci 12:107899.', { volume: '12', page: '107899' }],
    ['J Neurosci 12(5):e97551.', { volume: '12', issue: '5', page: 'e97551' }],
    ['J Neurosci 3(2):14:1-27', { volume: '3', issue: '2', page: '14:1-27' }],
    ['J Neurosci, 101, Article 102799.', { volume: '101', number: '102799' }],
    ['J Neurosci, vol. 61, Art. no. 5401917.', { volume: '61', number: '5401917' }],
    ['J Neurosci 88–89:112–127.', { volume: '88–89', page: '112–127' }],
  ])('%s', ([tail, expected]) => {
    const { citation } = parseReference(HEAD + tail)
    expect(citation).toMatchObject({
      ...expected,
      'container-title': 'J Neurosci',
      title: 'Bursts in the sleeping cortex',
    })
  })
})

describe('dates', () => {
  test.for<[string, number[]]>([
    ['Thornbury S (2016, December). Bursts. J Neurosci, 65, 310–319.', [2016, 12]],
    ['Thornbury S (2018, May 3). Bursts asleep. The Daily Dispatch.', [2018, 5, 3]],
    ['Thornbury S. Bursts asleep. J Neurosci. 1992 Nov 27;258(5087):1461-4.', [1992, 11, 27]],
    ['Thornbury S. Bursts asleep. J Neurosci. 1990 Feb;10(2):611-24.', [1990, 2]],
    ['S. Thornbury, “Bursts asleep,” J. Neurosci., vol. 3, pp. 1–9, Oct. 2020.', [2020, 10]],
    ['Thornbury, Sigrun: „Schlaf“, in: Nordwest-Kurier, 3. Februar 2022, S. 8.', [2022, 2, 3]],
    ['THORNBURY, S. Sono. Diário do Vale, Itajaí, p. 4, 12 out. 2021.', [2021, 10, 12]],
    ['Thornbury S. Bursts asleep. J Neurosci, 66(4):911–930, Oct 2020', [2020, 10]],
    ['Eichenwald, Jun. 1988. “Bursts.” J Neurosci 3 (2): 1–9.', [1988]],
  ])('%s', ([text, parts]) => {
    expect(parseReference(text).citation.issued).toEqual({ 'date-parts': [parts] })
  })

  test('the letter of a year is its suffix', () => {
    expect(
      parseReference('Thornbury, S. (2016b). Bursts asleep. J Neurosci, 81, 40–48.').citation,
    ).toMatchObject({ issued: { 'date-parts': [[2016]] }, 'year-suffix': 'b' })
  })
})

describe('identifiers and links', () => {
  test.for<[string, Partial<Citation>]>([
    ['doi:10.5555/abc.123', { DOI: '10.5555/abc.123' }],
    ['DOI 10.5555/S2213-2600(20)39999-1.', { DOI: '10.5555/S2213-2600(20)39999-1' }],
    ['(doi: 10.5555/abc).', { DOI: '10.5555/abc' }],
    ['https://doi.org/10.5555/x-y', { DOI: '10.5555/x-y', URL: 'https://doi.org/10.5555/x-y' }],
    ['PMID: 92303856; PMCID: PMC96570165.', { PMID: '92303856', PMCID: 'PMC96570165' }],
    ['Available at: https://example.org/a_(b)', { URL: 'https://example.org/a_(b)' }],
  ])('%s', ([tail, expected]) => {
    expect(parseReference(`${HEAD}J Neurosci 12(3):45-67. ${tail}`).citation).toMatchObject(expected)
  })

  test('a link keeps its label', () => {
    const { links } = parseReference([
      { type: 'text', value: 'J. Moor and T. Ahl, “Bursts,” in ' },
      { type: 'emphasis', children: [{ type: 'text', value: 'Proc. 3rd Conf. Sleep' }] },
      { type: 'text', value: ', 2021. [' },
      { type: 'link', url: 'https://example.org/a.pdf', children: [{ type: 'text', value: 'pdf' }] },
      { type: 'text', value: ']' },
    ])
    expect(links).toEqual([{ label: 'pdf', url: 'https://example.org/a.pdf' }])
  })

  test('the number of a preprint is the item’s own only without a journal', () => {
    expect(parseReference('T. Ahl, “Bursts at night,” arXiv:2410.91223, Oct. 2024.').citation).toMatchObject({
      type: 'article',
      number: '2410.91223',
      publisher: 'arXiv',
    })
    expect(parseReference('Ahl, T. 2019, ApJ, 871, 245, arXiv:1811.31020').citation).toMatchObject({
      type: 'article-journal',
      note: 'arXiv:1811.31020',
    })
  })
})

describe('status and notes', () => {
  test.for<[string, string, string | undefined]>([
    ['Ahl, T. (in press). Bursts at night. Sleep Quarterly.', 'in press', 'Sleep Quarterly'],
    ['T. Ahl, « Le sommeil et la nuit », Revue du sommeil, à paraître.', 'à paraître', 'Revue du sommeil'],
    [
      'Ahl, Tilda: „Der Schlaf und die Nacht“. In: Zeitschrift für Schlaf (im Druck).',
      'im Druck',
      'Zeitschrift für Schlaf',
    ],
    ['AHL, T. Sono e noite na cidade. Revista do Sono. No prelo.', 'No prelo', 'Revista do Sono'],
    ['Ahl T. Sueño y noche. Rev Sueño. En prensa 2024.', 'En prensa', 'Rev Sueño'],
    ['Ahl, T. Bursts at night. Manuscript under revision.', 'Manuscript under revision', undefined],
  ])('%s', ([text, status, container]) => {
    const { citation } = parseReference(text)
    expect(citation.status).toBe(status)
    expect(citation['container-title']).toBe(container)
  })

  test('a prize is a note and no publisher', () => {
    const { citation } = parseReference(
      'Ahl T (2019). Bursts at night. Sleep Quarterly 3:1-9. Best paper award winner',
    )
    expect(citation.note).toBe('Best paper award winner')
    expect(citation.publisher).toBeUndefined()
  })
})

test('"with" inside a title that is set apart leads to no authors', () => {
  const title = 'Mending broken spines with Gluon'
  const text = `${title}, T. Ahl, S. Thornbury, Bookbinding, 14, 16–29, 2023.`
  const marks = [{ kind: 'emphasis' as const, start: 0, end: title.length }]
  expect(parseReference({ text, marks }).citation).toMatchObject({
    title,
    author: [
      { family: 'Ahl', given: 'T.' },
      { family: 'Thornbury', given: 'S.' },
    ],
  })
})
