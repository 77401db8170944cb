import { expect, test } from 'vitest'
import { shownFields } from './shown-fields.ts'

const page = `<main><h1>Ada Dahl</h1><p>H<sub>2</sub>O in rivers, <time datetime="2019-05">May 2019</time>, 1 200 000 NOK</p>
  <p>We measured the water of nine rivers every day.</p><a href="https://www.dahl.example/cv/">CV</a></main>`

function wordsOf(value: unknown): string[] {
  return (
    String(value)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

test.for([
  ['name', 'Ada Dahl', true],
  ['name', 'Dahl Ada', false],
  ['name', 'H2O in rivers', true],
  ['startDate', '2019-05-27', true],
  ['endDate', '2020', false],
  ['amount.value', 1200000, true],
  ['url', 'https://dahl.example/cv', true],
  ['summary', 'We measured **water** of nine rivers each day.', true],
  ['type', 'grant', true],
] as const)('%s %s: %s', ([field, value, expected]) => {
  expect(shownFields(page, wordsOf)(field, value)).toBe(expected)
})
