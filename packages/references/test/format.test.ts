import type { Citation } from '@offprint/schema'
import { describe, expect, test } from 'vitest'
import { formatReference, STYLES } from '../src/index.ts'

const ARTICLE: Citation = {
  type: 'article-journal',
  title: 'Bursts in the sleeping cortex',
  author: [
    { family: 'Thornbury', given: 'Sigrun K.' },
    { family: 'van der Moor', given: 'Jan-Pieter' },
    { family: 'Ahl', given: 'T' },
  ],
  'container-title': 'Sleep Quarterly',
  volume: '12',
  issue: '3',
  page: '45-67',
  issued: { 'date-parts': [[2020, 5]] },
  DOI: '10.5555/sq.12',
}
const CHAPTER: Citation = {
  type: 'chapter',
  title: 'Is night a right?',
  author: [{ family: 'Ahl', given: 'Tilda' }],
  editor: [
    { family: 'Moor', given: 'Jan' },
    { family: 'Pace', given: 'Rosa' },
  ],
  'container-title': 'Handbook of Night',
  publisher: 'Northgate Press',
  'publisher-place': 'London',
  page: '1-9',
  issued: { 'date-parts': [[2019]] },
}
const printed = (citation: Citation, style: string) =>
  formatReference(citation, style)
    .map((part) => part.text)
    .join('')

describe('an article', () => {
  test.for<[string, string]>([
    [
      'apa',
      'Thornbury, S. K., van der Moor, J.-P., & Ahl, T. (2020, May). Bursts in the sleeping cortex. Sleep Quarterly, 12(3), 45–67. https://doi.org/10.5555/sq.12',
    ],
    [
      'vancouver',
      'Thornbury SK, van der Moor J-P, Ahl T. Bursts in the sleeping cortex. Sleep Quarterly. 2020 May;12(3):45-67. doi:10.5555/sq.12',
    ],
    [
      'ieee',
      'S. K. Thornbury, J.-P. van der Moor, and T. Ahl, “Bursts in the sleeping cortex,” Sleep Quarterly, vol. 12, no. 3, pp. 45–67, May 2020, doi: 10.5555/sq.12.',
    ],
    [
      'chicago-author-date',
      'Thornbury, Sigrun K., Jan-Pieter van der Moor, and T Ahl. 2020. “Bursts in the sleeping cortex.” Sleep Quarterly 12 (3): 45–67. https://doi.org/10.5555/sq.12.',
    ],
    [
      'chicago-notes',
      'Sigrun K. Thornbury, Jan-Pieter van der Moor, and T Ahl, “Bursts in the sleeping cortex,” Sleep Quarterly 12, no. 3 (2020): 45–67, https://doi.org/10.5555/sq.12.',
    ],
    [
      'mla',
      'Thornbury, Sigrun K., et al. “Bursts in the sleeping cortex.” Sleep Quarterly, vol. 12, no. 3, May 2020, pp. 45–67, https://doi.org/10.5555/sq.12.',
    ],
    [
      'harvard',
      'Thornbury, S.K., van der Moor, J.-P. and Ahl, T. (2020) ‘Bursts in the sleeping cortex’, Sleep Quarterly, 12(3), pp. 45–67. doi: 10.5555/sq.12.',
    ],
    [
      'nature',
      'Thornbury, S. K., van der Moor, J.-P. & Ahl, T. Bursts in the sleeping cortex. Sleep Quarterly 12, 45–67 (2020).',
    ],
    [
      'ama',
      'Thornbury SK, van der Moor J-P, Ahl T. Bursts in the sleeping cortex. Sleep Quarterly. 2020;12(3):45-67. doi:10.5555/sq.12',
    ],
    [
      'din-iso-690',
      'THORNBURY, Sigrun K., VAN DER MOOR, Jan-Pieter und AHL, T. Bursts in the sleeping cortex. Sleep Quarterly. 2020, 12(3), S. 45-67. DOI: 10.5555/sq.12.',
    ],
    [
      'offprint',
      'Thornbury S K, van der Moor J-P and Ahl T (2020).\n“Bursts in the sleeping cortex”.\nIn: Sleep Quarterly 12(3):45-67. https://doi.org/10.5555/sq.12',
    ],
  ])('in %s', ([style, expected]) => {
    expect(printed(ARTICLE, style)).toBe(expected)
  })
})

describe('a chapter whose title asks', () => {
  test.for<[string, string]>([
    [
      'apa',
      'Ahl, T. (2019). Is night a right? In J. Moor & R. Pace (Eds.), Handbook of Night (pp. 1–9). Northgate Press.',
    ],
    [
      'chicago-author-date',
      'Ahl, Tilda. 2019. “Is night a right?” In Handbook of Night, edited by Jan Moor and Rosa Pace, 1–9. London: Northgate Press.',
    ],
    [
      'vancouver',
      'Ahl T. Is night a right? In: Moor J, Pace R, editors. Handbook of Night. London: Northgate Press; 2019. p. 1-9.',
    ],
    [
      'harvard',
      'Ahl, T. (2019) ‘Is night a right?’, in Moor, J. and Pace, R. (eds) Handbook of Night. London: Northgate Press, pp. 1–9.',
    ],
  ])('in %s', ([style, expected]) => {
    expect(printed(CHAPTER, style)).toBe(expected)
  })
})

test('every style prints every type without gaps, doubled signs or the word undefined', () => {
  for (const style of Object.keys(STYLES)) {
    for (const type of [
      'article-journal',
      'paper-conference',
      'chapter',
      'book',
      'thesis',
      'report',
      'article',
      'patent',
      'software',
      'webpage',
    ] as const) {
      for (const citation of [
        { ...ARTICLE, type },
        { ...CHAPTER, type },
        { type, title: 'Alone' },
        { type },
      ] satisfies Citation[]) {
        const text = printed(citation, style)
        expect(text, `${style} ${type}`).not.toMatch(
          /undefined|null|\[object|\.\.(?!\.)|,,| {2}| \.|\(\)|^[,;:]/,
        )
      }
    }
  }
})

test('pieces carry their field, italics, links and the owner', () => {
  const parts = formatReference(ARTICLE, 'apa', { owner: ['Tilda Ahl'] })
  expect(parts.find((part) => part.owner)).toEqual({ text: 'Ahl, T.', field: 'author', owner: true })
  expect(parts.find((part) => part.field === 'container-title')).toEqual({
    text: 'Sleep Quarterly',
    field: 'container-title',
    emphasis: true,
  })
  expect(parts.find((part) => part.field === 'DOI')?.url).toBe('https://doi.org/10.5555/sq.12')
})

test('an unknown style says which there are', () => {
  expect(() => formatReference(ARTICLE, 'nope')).toThrow(/use one of apa, /)
})
