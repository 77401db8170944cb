import { expect, test } from 'vitest'
import { amountText } from '../../src/items/amount-text.ts'
import { gatherBare } from '../../src/items/gather-bare.ts'
import { runs } from '../../src/items/runs.ts'
import { de } from '../../src/languages/de.ts'
import { en } from '../../src/languages/en.ts'

test.for<[{ value?: number; currency?: string }, string, string]>([
  [{ value: 1982450, currency: 'USD' }, 'USD\u00a01,982,450', 'USD\u00a01.982.450'],
  [{ value: 750.5, currency: 'GBP' }, 'GBP\u00a0750.5', 'GBP\u00a0750,5'],
  [{ value: 12 }, '12', '12'],
  [{ currency: 'EUR' }, 'EUR', 'EUR'],
  [{}, '', ''],
])('%j is printed as %s', ([amount, english, german]) => {
  expect(amountText(amount, en)).toBe(english)
  expect(amountText(amount, de)).toBe(german)
})

test('posts in a row at one employer name it once, with the place they share', () => {
  expect(
    runs([
      { employer: 'A', location: 'X' },
      { employer: 'A' },
      { employer: 'B', location: 'X' },
      { employer: 'A' },
    ]),
  ).toEqual([
    { employer: 'A', location: 'X', entries: [{}, {}] },
    { entries: [{ employer: 'B', location: 'X' }] },
    { entries: [{ employer: 'A' }] },
  ])
})

test('posts at different places of one employer keep their places', () => {
  const [run] = runs([
    { employer: 'A', location: 'X' },
    { employer: 'A', location: 'Y' },
  ])
  expect(run).toEqual({ employer: 'A', entries: [{ location: 'X' }, { location: 'Y' }] })
})

test('posts without an employer are not one', () => {
  expect(runs([{}, {}])).toHaveLength(2)
})

test('items with no more than a name share a line', () => {
  expect(
    gatherBare([{ name: 'R' }, { name: 'Q', group: 'g' }, { name: 'S', level: 'x' }, { name: 'T' }]),
  ).toEqual([{ names: ['R', 'Q'] }, { name: 'S', level: 'x' }, { names: ['T'] }])
})
