import { expect, test } from 'vitest'
import { findDates } from '../../src/fields/find-dates.ts'
import { parseDate } from '../../src/fields/parse-date.ts'
import { spanOfDates } from '../../src/fields/span-of-dates.ts'
import { interval } from './interval.ts'

test.each([
  ['(2013 – 2018)', '2013/2018'],
  ['**Okt. 2014**', '2014-10'],
  ['| 2021 – |', '2021/..'],
  ['[n.d.]', '?'],
])('%s is a date', (text, date) => {
  const match = parseDate(text)
  expect(match && interval(match)).toBe(date)
})

test.each(['2013 – 2018, Berlin', '2018, 2019', 'Berlin', ''])('%j is more than a date, or none', (text) => {
  expect(parseDate(text)).toBeUndefined()
})

test.each([
  ['2018, 2019, 2021', { start: '2018', end: '2021', open: false }],
  ['2017-2019, 2022', { start: '2017', end: '2022', open: false }],
  ['2012, since 2015', { start: '2012', open: true }],
  ['until 2015', { start: '2015', end: '2015', open: false }],
  ['none', { open: false }],
])('the time of %s', (text, span) => {
  expect(spanOfDates(findDates(text))).toEqual(span)
})
