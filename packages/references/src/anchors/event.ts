import { claim, type Draft, textPart } from './draft.ts'

/** `In: CONGRESSO BRASILEIRO DO CONCRETO, 64., 2023, Florianópolis. Anais [...]`, as ABNT NBR 6023 has it. */
const EVENT =
  /\bIn:\s+(?<event>(?!\p{Lu}\p{Ll})[^\p{Ll}\n]{6,140}?(?:,\s*\d{1,3}\.)?),\s*(?:19|20)\d\d,\s*(?<place>[^.,\n]{2,40})\.\s+(?=\S)/gu
const ENTRY = /^([\s.,:]*)(?:Art\.|[Ss]\.\s?v\.|[Ll]emma|[Vv]oce)\s+(?=[\p{Lu}“„«‘"])/u
const UNKNOWN = /\[s\.\s?[ln]\.\](?:\s*[:,;.])?/giu
const MEDIUM = /(?<=^|[.,;:]\s)(?<medium>\d+\s(?:CD-?ROMs?|DVDs?|CDs?|discos?))(?=[\s.,;]|$)/giu

/** Claim the event whose proceedings hold the work, where it is printed in capitals before them; and what has no value. */
export function claimEvent(draft: Draft, from: number): void {
  const entry = ENTRY.exec(draft.text.slice(from, from + 24))
  if (entry !== null)
    claim(draft, {
      kind: 'label',
      start: from + (entry[1]?.length ?? 0),
      end: from + entry[0].length,
      parts: [],
    })

  for (const match of draft.text.matchAll(EVENT)) {
    const { event = '', place = '' } = match.groups ?? {}
    const start = draft.text.indexOf(event, match.index)
    const placeStart = draft.text.indexOf(place, start + event.length + 6)
    claim(draft, {
      kind: 'event',
      start,
      end: placeStart + place.length,
      parts: [
        textPart(draft, 'event-title', start, start + event.length),
        textPart(draft, 'event-place', placeStart, placeStart + place.length),
      ],
    })
  }
  for (const match of draft.text.matchAll(UNKNOWN))
    claim(draft, { kind: 'label', start: match.index, end: match.index + match[0].length, parts: [] })
  for (const match of draft.text.matchAll(MEDIUM)) {
    const end = match.index + match[0].length
    claim(draft, {
      kind: 'extent',
      start: match.index,
      end,
      parts: [textPart(draft, 'medium', match.index, end)],
    })
  }
}
