import { findPlaces, type PlaceMatch } from './find-places.ts'
import { isCity } from './places/gazetteer.ts'

export type { PlaceMatch } from './find-places.ts'

const LONGEST = 80
/** States that are degrees as well: `Jane Doe, MD`. */
const DEGREES = new Set(['MD', 'MA', 'MS', 'BA', 'AB', 'PE'])

/** Read a text that is a place and nothing else: `BERLIN, GERMANY`, `Kent, OH 44242`, `Cambridge (MA)`. */
export function parsePlace(text: string): PlaceMatch | undefined {
  if (text.length > LONGEST) return undefined
  const [place, second] = findPlaces(text)
  if (place === undefined || second !== undefined) return undefined
  const rest = text.slice(0, place.index) + text.slice(place.index + place.length)
  return /^[\s.,;:()*_]*$/u.test(rest) ? place : undefined
}

/** The last place in a line, which is where the place of an entry stands. */
export function findPlace(text: string): PlaceMatch | undefined {
  return findPlaces(text).at(-1)
}

/** How much a text looks like the name of a place and nothing else, 0 to 1. */
export function looksLikePlace(text: string): number {
  const place = parsePlace(text)
  if (place === undefined) return 0
  const isKnown = place.city !== undefined && isCity(place.city)
  if (place.countryCode !== undefined) return place.city === undefined ? 0.8 : isKnown ? 1 : 0.9
  if (place.region !== undefined) return isKnown ? 0.95 : DEGREES.has(place.region) ? 0.4 : 0.8
  return 0.7
}
