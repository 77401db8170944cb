import { findPlaces } from '../fields/find-places.ts'
import { isOnline } from '../lexicon/clues.ts'
import { findEventRoles, findMeetings } from '../lexicon/roles.ts'
import type { Passage } from '../passage/passage.ts'
import { type Evidence, evidenceOf } from './evidence.ts'
import { joinPlainBodies } from './join-bodies.ts'
import { joinNames } from './join-names.ts'
import { mergePlaces } from './merge-places.ts'
import { type Part, partOf } from './parts/part.ts'
import { partsOf } from './parts/parts-of.ts'
import { stretch } from './parts/stretch.ts'
import { joinSetParts } from './set-parts.ts'

/** Where something took place: the event or body, its place, and parts that are neither. */
export interface EventAndPlace {
  readonly entity: readonly Passage[]
  readonly location: readonly Passage[]
  readonly others: readonly Part[]
}

const TOWN = /^\p{Lu}[\p{L}\p{M}.'’-]{1,28}(?: \p{Lu}[\p{L}\p{M}.'’-]{1,28})?$/u

/** A town that a country or a state follows may have more words. */
const TOWN_BEFORE_COUNTRY = /^\p{Lu}[\p{L}\p{M}.'’ -]{1,28}$/u

/**
 * Split what follows a title: the event comes first, then the town with its country.
 *
 * A known place (a country, a state) draws the town before it along; without one, a short last part is the town. A
 * university between an event that is no part of it and the town is where the event was held.
 */
export function eventAndPlace(parts: readonly Part[]): EventAndPlace {
  const evidence = parts.map(evidenceOf)
  const free = evidence.filter(({ part }) => !part.parenthesis)
  const last = free.findLastIndex(isPlace)
  let [from, to] = [last, last]
  if (last >= 0)
    while (
      from > 1 &&
      (isPlace(free[from - 1]) ||
        (from === last && isCountry(free[from]) && isTown(free[from - 1], TOWN_BEFORE_COUNTRY)))
    )
      from -= 1
  else if (free.length >= 2 && isTown(free.at(-1), TOWN)) [from, to] = [free.length - 1, free.length - 1]
  if (from >= 2 && isVenue(free[from - 1], free.slice(0, from - 1))) from -= 1
  const places = from >= 0 ? free.slice(from, to + 1) : []
  const before = free.slice(0, from >= 0 ? from : undefined)
  const entity = before.length > 0 ? runFrom(before) : []
  const chosen = new Set([...places, ...entity])
  return {
    entity: stretch(entity.map(({ part }) => part)),
    location: [...stretch(places.map(({ part }) => part))],
    others: evidence.filter((part) => !chosen.has(part)).map(({ part }) => part),
  }
}

/** The event: the first part, and the ones that a comma joins to it ("Department of X, University of Y"). */
function runFrom(parts: readonly Evidence[]): Evidence[] {
  const [first, ...more] = parts
  if (!first) return []
  const run = [first]
  for (const part of more) {
    if (part.part.line !== first.part.line || !joins(part.part, run.at(-1)?.part)) break
    run.push(part)
  }
  return run
}

/** `BMGN – Low Countries Historical Review`. */
const ACRONYM = /^\p{Lu}{3,8}$/u

/** A comma joins parts, and so does a dash behind an acronym, the end of italics or a closing quotation mark with a comma behind it. */
function joins(part: Part, before: Part | undefined): boolean {
  if (part.separator === ',') return true
  const isNext = before !== undefined && part.separator === '' && part.start - before.end <= 1
  return isNext || (before !== undefined && part.separator === '-' && ACRONYM.test(before.text.text))
}

function isPlace(part: Evidence | undefined): boolean {
  return (
    part !== undefined && ((part.place >= 0.5 && part.organisation < 0.7) || isOnline(part.part.text.text))
  )
}

/** A country or a state, which a town may stand before. */
function isCountry(part: Evidence | undefined): boolean {
  return part !== undefined && findPlaces(part.part.text.text)[0]?.city === undefined
}

function isTown(part: Evidence | undefined, shape: RegExp): boolean {
  return (
    part !== undefined &&
    part.part.separator === ',' &&
    part.organisation < 0.3 &&
    part.position < 0.5 &&
    part.department < 0.5 &&
    findEventRoles(part.part.text.text).length === 0 &&
    findMeetings(part.part.text.text).length === 0 &&
    shape.test(part.part.text.text)
  )
}

/** The university that stands between a meeting and its town. */
function isVenue(part: Evidence | undefined, before: readonly Evidence[]): boolean {
  const event = before[0]
  return (
    part !== undefined &&
    event !== undefined &&
    before.length === 1 &&
    part.part.separator === ',' &&
    part.organisation >= 0.7 &&
    part.department < 0.5 &&
    event.organisation - event.place < 0.95 &&
    event.department < 0.5 &&
    !SEMINARS.has(findEventRoles(event.part.text.text)[0]?.tag ?? '') &&
    /\s/u.test(event.part.text.text)
  )
}

/** What the host itself holds: `Philosophy Colloquium, Queen's University`. */
const SEMINARS: ReadonlySet<string> = new Set(['seminar', 'chair', 'keynote', 'plenary', 'invited'])

/** The parts of several lines, in order. */
export function partsOfLines(lines: readonly Passage[]): Part[] {
  return lines.flatMap((line) =>
    mergePlaces(line, joinNames(joinPlainBodies(joinSetParts(partsOf(line)).flatMap(atSentence)))),
  )
}

/** A question or an exclamation ends a sentence as a full stop does, where a capital follows. */
function atSentence(part: Part): Part[] {
  if (part.quoted) return [part]
  const end = /[?!]\s+(?=\p{Lu})/u.exec(part.text.text)
  const at = end ? part.start + end.index + 1 : 0
  const isWithin = part.line.marks.some((mark) => mark.kind !== 'link' && mark.start < at && at < mark.end)
  if (isWithin) return [part]
  const left = end && partOf(part.line, part.start, at, part.separator, part.parenthesis)
  const right = end && partOf(part.line, at, part.end, '.', part.parenthesis)
  return left && right ? [left, ...atSentence(right)] : [part]
}
