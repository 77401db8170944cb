import type { Draft } from '../report/draft.ts'
import type { Entry } from './entry.ts'
import { eventAndPlace, partsOfLines } from './event-and-place.ts'
import type { Item } from './item.ts'
import { bareLines } from './lead.ts'
import { takeLink } from './links.ts'
import type { Reading } from './reading.ts'
import { takeAll, takePlace } from './take-all.ts'
import { titlePart, withoutQuotes } from './title-part.ts'
import { findWhen } from './when.ts'

/** Read a certificate, licence or course attended: name, issuer, place, date. */
export function certificates(reading: Reading, entry: Entry): Item[] {
  const bare = bareLines(reading, entry.lines)
  const { url, lines: unlinked } = takeLink(reading, bare)
  const when = findWhen({ ...entry, lines: unlinked })
  const parts = partsOfLines(when.lines)
  const title = titlePart(parts)
  const name = title ? reading.take('title', withoutQuotes(title.text)) : undefined
  const { entity, location } = eventAndPlace(parts.filter((part) => part !== title))
  const [first] = when.dates
  const date: Draft | undefined = first?.start
    ? reading.takeAs('date', when.passages, first.start)
    : undefined
  const end: Draft | undefined =
    first?.range && first.end ? reading.takeAs('date', when.passages, first.end) : undefined
  const issuer = takeAll(reading, 'organisation', entity)
  const place = takePlace(reading, location)
  const rest = [...bare.flatMap((line) => reading.rest(line)), ...entry.items]
  return [
    {
      target: 'certificates',
      draft: {
        name,
        date,
        endDate: end,
        issuer,
        url,
        location: place,
        summary: takeAll(reading, 'rest', rest),
      },
    },
  ]
}
