import { prepositionsAt } from '../../lexicon/prepositions.ts'
import { type Passage, slice } from '../../passage/passage.ts'
import type { Draft } from '../../report/draft.ts'
import { evidenceOf } from '../evidence.ts'
import type { Part } from '../parts/part.ts'
import type { Reading } from '../reading.ts'
import { takeAll } from '../take-all.ts'
import { withoutStop } from '../title-part.ts'

/** Where nothing but a host is named, it is the title and the event at once. */
export function takeEvent(
  reading: Reading,
  entity: readonly Passage[],
  title: Part | undefined,
  lone: boolean,
): Draft | undefined {
  if (entity.length > 0)
    return takeAll(
      reading,
      'event',
      entity.map((part) => withoutLead(reading, withoutStop(part))),
    )
  const isHost = lone && title && !title.quoted && evidenceOf(title).organisation >= 0.5
  return isHost ? reading.take('event', title.text) : undefined
}

/** `presented at the Dialect Society`: what leads to the event in lower case is no part of its name. */
function withoutLead(reading: Reading, event: Passage): Passage {
  const [lead] = prepositionsAt(event.text)
  if (!lead || !/^\p{Ll}[\p{Ll}\s]*$/u.test(event.text.slice(0, lead.index))) return event
  const end = lead.index + lead.length
  reading.drop(slice(event, 0, end))
  return slice(event, end)
}
