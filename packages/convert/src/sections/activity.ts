import { implied } from '../report/draft.ts'
import type { Entry } from './entry.ts'
import { eventAndPlace, partsOfLines } from './event-and-place.ts'
import type { Item } from './item.ts'
import { bareLines } from './lead.ts'
import { takeLink } from './links.ts'
import type { Reading } from './reading.ts'
import { takeAll, takePlace } from './take-all.ts'
import { titlePart, withoutQuotes } from './title-part.ts'
import { findWhen, period } from './when.ts'

/** Read anything else that was done: its name, where, when; `type` says what it is (media, software, the heading as printed). */
export function activity(reading: Reading, entry: Entry, type: string): Item[] {
  const bare = bareLines(reading, entry.lines)
  const { url, lines: unlinked } = takeLink(reading, bare)
  const when = findWhen({ ...entry, lines: unlinked }, { keepsNames: true })
  const parts = partsOfLines(when.lines)
  const title = titlePart(parts)
  const name = title ? reading.take('title', withoutQuotes(title.text)) : undefined
  const describes = type === 'software' || type === 'dataset'
  const { entity, location } = describes
    ? { entity: [], location: [] }
    : eventAndPlace(parts.filter((part) => part !== title))
  const dates = period(reading, when)
  const body = takeAll(reading, 'organisation', entity)
  const place = takePlace(reading, location)
  const rest = [...bare.flatMap((line) => reading.rest(line)), ...entry.items]
  return [
    {
      target: 'projects',
      draft: {
        name,
        description: takeAll(reading, 'rest', rest),
        ...dates,
        entity: body,
        url,
        location: place,
        type: implied('kind', type),
      },
    },
  ]
}
