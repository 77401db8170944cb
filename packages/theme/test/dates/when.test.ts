import { expect, test } from 'vitest'
import { type DateFields, when } from '../../src/dates/when.ts'
import { en } from '../../src/languages/en.ts'

test.for<[DateFields, string]>([
  [{ startDate: '2013', endDate: '2018' }, '2013–2018'],
  [{ startDate: '2021-01' }, 'Jan 2021 – present'],
  [{ startDate: '2021' }, '2021–present'],
  [{ startDate: '2013-09', endDate: '2014-09' }, 'Sept 2013 – Sept 2014'],
  [{ startDate: '2013', endDate: '2014-09' }, '2013 – Sept 2014'],
  [{ startDate: '2020-02-18', endDate: '2020-02-18' }, '18 Feb 2020'],
  [{ endDate: '2018' }, '2018'],
  [{ date: '2019' }, '2019'],
  [{ date: '2019', endDate: '2021' }, '2019–2021'],
  [{ releaseDate: '2014-10-01' }, '1 Oct 2014'],
  [{ startDate: '2021-12-13', endDate: '2021-12-16', printedDate: '2021-12-13/14/16' }, '2021-12-13/14/16'],
  [{ startDate: '2020-19-39' }, '2020-19-39 – present'],
  [{ startDate: 'Summer 2019', endDate: 'Summer 2019' }, 'Summer 2019'],
  [{}, ''],
])('%j is printed as %s', ([fields, expected]) => {
  const found = when(fields, en)
  expect(`${found?.start?.text ?? ''}${found?.dash ?? ''}${found?.end?.text ?? ''}`).toBe(expected)
})

test('only real dates are given to machines', () => {
  expect(when({ startDate: '2020-19' }, en)?.start).toEqual({ text: '2020-19' })
  expect(when({ startDate: '2020-11' }, en)?.start).toEqual({ text: 'Nov 2020', iso: '2020-11' })
})
