import { looksLikeDegree } from '../fields/degree.ts'
import { looksLikeOrganisation } from '../fields/organisation.ts'
import type { Draft } from '../report/draft.ts'
import type { Entry } from './entry.ts'
import { eventAndPlace, partsOfLines } from './event-and-place.ts'
import type { Item } from './item.ts'
import { bareLines } from './lead.ts'
import { takeLink } from './links.ts'
import type { Part } from './parts/part.ts'
import { stretch } from './parts/stretch.ts'
import type { Reading } from './reading.ts'
import { takeAll, takePlace } from './take-all.ts'
import { titlePart, withoutQuotes } from './title-part.ts'
import { findWhen } from './when/find-when.ts'

/** Read a certificate, licence or course attended: name, issuer, place, date. */
export function certificates(reading: Reading, entry: Entry): Item[] {
  const bare = bareLines(reading, entry.lines)
  const { url, lines: unlinked } = takeLink(reading, bare)
  const when = findWhen({ ...entry, lines: unlinked })
  const parts = partsOfLines(when.lines)
  const labelled = parts.find((part) => part.separator === ':' && looksLikeDegree(part.text.text) >= 0.5)
  const issuedBy = labelled ? -1 : parts.findIndex((part, index) => index > 0 && isIssuer(part))
  const title = labelled ?? titlePart(parts)
  const before = issuedBy > 0 ? parts.slice(0, issuedBy).filter((part) => part.line === title?.line) : []
  const titles =
    before.length > 0
      ? before
      : title
        ? [title, ...bracketAfter(title, parts), ...detailsAfter(title, parts)]
        : []
  const [printed] = stretch(titles)
  const name = printed ? reading.take('title', withoutQuotes(printed)) : undefined
  const { entity, location } = eventAndPlace(
    parts.filter((part) => !titles.includes(part) && !isRemark(part)).map(open),
  )
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

/** A body by its name, and not the word for one alone: `summer school`. */
function isIssuer(part: Part): boolean {
  return looksLikeOrganisation(part.text.text) >= 0.5 && !isRemark(part)
}

/** What goes on in lower case says more of the certificate: `conseguita il …`. */
function isRemark({ text: { text } }: Part): boolean {
  return /^\p{Ll}/u.test(text)
}

/** `First Aid (HLTAID011)`: a bracket right after the name belongs to it, unless it names the issuer. */
function bracketAfter(title: Part, parts: readonly Part[]): Part[] {
  const next = parts[parts.indexOf(title) + 1]
  const belongs = next?.parenthesis && next.line === title.line && next.start - title.end <= 2
  return belongs && looksLikeOrganisation(next.text.text) < 0.5 ? [next] : []
}

/** `Soundscape recording, summer school`: what goes on in lower case behind a comma is no issuer. */
function detailsAfter(title: Part, parts: readonly Part[]): Part[] {
  const following = parts.slice(parts.indexOf(title) + 1)
  const end = following.findIndex(
    (part) =>
      part.separator !== ',' ||
      part.parenthesis ||
      part.line !== title.line ||
      !/^\p{Ll}/u.test(part.text.text) ||
      looksLikeOrganisation(part.text.text) >= 0.5,
  )
  return end < 0 ? following : following.slice(0, end)
}

/** An issuer in brackets is read like one between commas. */
function open(part: Part): Part {
  return part.parenthesis && looksLikeOrganisation(part.text.text) >= 0.5
    ? { ...part, parenthesis: false }
    : part
}
