import { expect, test } from 'vitest'
import { toCitation, toCsl } from '../src/index.ts'

test('a publication has its own citation', () => {
  const citation = { type: 'book', title: 'On Margins' } as const
  expect(toCitation({ name: 'Another title', citation })).toBe(citation)
})

test('a publication of plain JSON Resume gets one of its fields', () => {
  const plain = {
    name: 'On Margins',
    publisher: 'Journal of Offprints',
    releaseDate: '2021-03',
    url: 'https://offprints.example/4',
    summary: 'About white space.',
  }
  expect(toCitation(plain)).toEqual({
    type: 'document',
    title: 'On Margins',
    'container-title': 'Journal of Offprints',
    issued: { 'date-parts': [[2021, 3]] },
    URL: 'https://offprints.example/4',
    abstract: 'About white space.',
  })
})

test('every item of a CSL-JSON list has an id', () => {
  expect(toCsl([{ type: 'book' }, { type: 'book', id: 'own' }]).map(({ id }) => id)).toEqual(['1', 'own'])
})
