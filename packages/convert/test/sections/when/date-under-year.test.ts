import { expect, test } from 'vitest'
import { dateUnderYear } from '../../../src/sections/when/date-under-year.ts'

test.for([
  ['Society of Printers, Leeds, May.', '2018', '2018-05'],
  ['Society of Printers, Leeds, 21/5', '2019', '2019-05-21'],
  ['Society of Printers, Leeds', '2018', undefined],
  ['On the month of May', '2018', undefined],
] as const)('%s under %s', ([text, year, start]) => {
  expect(dateUnderYear(text, year)?.start).toBe(start)
})
