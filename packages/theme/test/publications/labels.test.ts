import type { CitationType, Publication } from '@offprint/schema'
import { expect, test } from 'vitest'
import { labels } from '../../src/publications/labels.ts'

const of = (type: CitationType, releaseDate: string): Publication => ({ type, releaseDate })

test('a list printed newest first counts down, per kind', () => {
  const list = [
    of('article-journal', '2022'),
    of('chapter', '2022'),
    of('article-journal', '2020'),
    of('article-journal', '2020'),
  ]
  expect(labels(list)).toEqual(['J3', 'Ch1', 'J2', 'J1'])
})

test('a list printed oldest first counts up', () => {
  expect(labels([of('book', '1990'), of('book', '1995'), of('book', '2001')])).toEqual(['B1', 'B2', 'B3'])
})

test('a new work changes no label', () => {
  const old = [of('patent', '2020'), of('patent', '2019')]
  expect(labels([of('patent', '2024'), ...old]).slice(1)).toEqual(labels(old))
})

test('works without kind or date are labelled all the same', () => {
  expect(labels([{}, {}])).toEqual(['W2', 'W1'])
})
