import type { DateOrder } from './dates/point.ts'

const SLASHED = /(?<![0-9/])([0-9]{1,2})\/([0-9]{1,2})\/(?:[0-9]{4}|[0-9]{2})(?![0-9/])/gu

/** Tell from the slashed dates of a document, such as `31/08/2026` or `06/30/2026`, whether days or months come first. */
export function dateOrder(text: string): DateOrder | undefined {
  let votes = 0
  for (const [, first, second] of text.matchAll(SLASHED)) {
    if (Number(first) > 12) votes += 1
    if (Number(second) > 12) votes -= 1
  }
  if (votes === 0) return undefined
  return votes > 0 ? 'dmy' : 'mdy'
}
