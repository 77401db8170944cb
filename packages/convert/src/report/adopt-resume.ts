import { passageAt } from '../passage/passage-at.ts'
import type { SourceResume } from '../readers/format.ts'
import type { Conversion } from '../types.ts'
import { openLedger } from './ledger-book.ts'
import { placed } from './placed.ts'
import { placesOf } from './places.ts'

/** Take a resume over from its document as it is; what of the text says none of its values counts as structure. */
export function adoptResume(
  { text, resume, values, unplaced, pageStarts, messages }: SourceResume,
  path: string,
): Conversion {
  const places = placesOf(text, pageStarts)
  const ledger = openLedger(text)
  for (const [start, end] of unplaced) ledger.text(passageAt(text, start, end))
  for (const { start, end } of values) ledger.map(passageAt(text, start, end))
  return {
    resume,
    text,
    map: {
      version: 1,
      source: path,
      mappings: values.map(({ pointer, start, end }) => ({
        pointer,
        rule: 'data',
        spans: [{ start: places.point(start), end: places.point(end) }],
      })),
    },
    messages: messages.map((message) => placed(message, places)),
    ledger: ledger.close(places, []),
  }
}
