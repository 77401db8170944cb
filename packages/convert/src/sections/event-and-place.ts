import type { Passage } from '../passage/passage.ts'
import { type Evidence, evidenceOf } from './evidence.ts'
import { mergePlaces } from './merge-places.ts'
import { type Part, partsOf, stretch } from './parts.ts'

/** Where something took place: the event or body, its place, and parts that are neither. */
export interface EventAndPlace {
  readonly entity: readonly Passage[]
  readonly location: readonly Passage[]
  readonly others: readonly Part[]
}

const TOWN = /^\p{Lu}[\p{L}\p{M}.'’ -]{1,28}$/u

/**
 * Split what follows a title: the event comes first, then the town with its country.
 *
 * A known place (a country, a state) draws the town before it along; without one, a short last part is the town.
 */
export function eventAndPlace(parts: readonly Part[]): EventAndPlace {
  const evidence = parts.map(evidenceOf)
  const free = evidence.filter(({ part }) => !part.parenthesis)
  const last = free.findLastIndex(({ place }) => place >= 0.5)
  let [from, to] = [last, last]
  if (last >= 0)
    while (from > 1 && (isPlace(free[from - 1]) || (from === last && isTown(free[from - 1])))) from -= 1
  else if (free.length >= 2 && isTown(free.at(-1))) [from, to] = [free.length - 1, free.length - 1]
  const places = from >= 0 ? free.slice(from, to + 1) : []
  const before = free.slice(0, from >= 0 ? from : undefined)
  const entity = before.length > 0 ? runFrom(before) : []
  const chosen = new Set([...places, ...entity])
  return {
    entity: stretch(entity.map(({ part }) => part)),
    location: stretch(places.map(({ part }) => part)),
    others: evidence.filter((part) => !chosen.has(part)).map(({ part }) => part),
  }
}

/** The event: the first part, and the ones that a comma joins to it ("Department of X, University of Y"). */
function runFrom(parts: readonly Evidence[]): Evidence[] {
  const [first, ...more] = parts
  if (!first) return []
  const run = [first]
  for (const part of more) {
    if (part.part.line !== first.part.line || part.part.separator !== ',') break
    run.push(part)
  }
  return run
}

function isPlace(part: Evidence | undefined): boolean {
  return part !== undefined && part.place >= 0.5
}

function isTown(part: Evidence | undefined): boolean {
  return (
    part !== undefined &&
    part.part.separator === ',' &&
    part.organisation < 0.5 &&
    part.position < 0.5 &&
    TOWN.test(part.part.text.text)
  )
}

/** The parts of several lines, in order. */
export function partsOfLines(lines: readonly Passage[]): Part[] {
  return lines.flatMap((line) => mergePlaces(line, partsOf(line)))
}
