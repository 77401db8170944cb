import type { DateOrder } from './dates/point.ts'

/** How a document writes dates that can be read in two ways. */
export interface DateStyle {
  /** Whether `04/05/2021` begins with its day or its month. */
  readonly order?: DateOrder
  /** Whether `2009-11` is a month or a range of years. */
  readonly hyphen?: 'month' | 'year'
}

const SLASHED = /(?<![0-9/])([0-9]{1,2})\/([0-9]{1,2})\/(?:[0-9]{4}|[0-9]{2})(?![0-9/])/gu
const HYPHENED = /(?<![0-9\p{L}/.-])(?:19|20)([0-9]{2})-([0-9]{2})(?![0-9\p{L}/-])/gu

/** Tell from the dates of a document that can be read in one way only how to read the others: `31/08/2026`, `2022-04`, `2014-22`. */
export function dateStyle(text: string): DateStyle {
  let order = 0
  for (const [, first, second] of text.matchAll(SLASHED)) {
    if (Number(first) > 12) order += 1
    if (Number(second) > 12) order -= 1
  }
  let hyphen = 0
  for (const [, year, second] of text.matchAll(HYPHENED)) {
    if (Number(second) > 12 || Number(second) === 0) hyphen += 1
    else if (Number(second) <= Number(year)) hyphen -= 1
  }
  return {
    ...(order === 0 ? {} : { order: order > 0 ? 'dmy' : 'mdy' }),
    ...(hyphen === 0 ? {} : { hyphen: hyphen > 0 ? 'year' : 'month' }),
  }
}
