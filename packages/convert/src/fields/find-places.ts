import { countryOf, isCity, regionsOf } from './places/gazetteer.ts'
import { type Segment, segmentsOf } from './places/segments.ts'
import { titleCasePlace } from './places/title-case-place.ts'
import { isCommonWord } from './words/common-words.ts'

/** A place in a text, as far as it is printed. */
export interface PlaceMatch {
  /** As printed, with capitals brought to ordinary case: `Kent, OH`. */
  readonly place: string
  readonly city?: string
  /** A state or province, as printed. */
  readonly region?: string
  readonly country?: string
  /** ISO 3166-1 alpha-2; only where the country is printed. */
  readonly countryCode?: string
  /** Printed behind a state: `OH 44242`. */
  readonly postalCode?: string
  readonly text: string
  /** UTF-16 offset. */
  readonly index: number
  readonly length: number
}

interface Part {
  readonly kind: 'city' | 'region' | 'country'
  readonly value: string
  readonly code?: string
  readonly postalCode?: string
  readonly start: number
  readonly end: number
}

const MOST_CITY_WORDS = 5
const LONGEST_SEGMENT = 200
/** A state that no city stands before is printed in full. */
const SHORTEST_REGION = 6
/** States that are degrees as well. */
const DEGREES = new Set(['MD', 'MA', 'MS', 'BA', 'AB', 'PE'])
const POSTAL_CODE = /\s([0-9]{5}(?:-[0-9]{4})?|[0-9]{4}|\p{Lu}[0-9]\p{Lu} ?[0-9]\p{Lu}[0-9])$/u
const CITY_WITH_STATE = /^(\S+(?:\s\S+){0,3})\s(\p{Lu}{2,3})(?:\s([0-9]{4,5}))?$/u
const PREPOSITION = /(?:^|\s)(?:in|at|im|à|au|en|zu|bei|a|ad|nel|nella|em|no|na|te|near)\s+(?=\p{Lu})/gu

/** Find the places in a line: a country or state with the city before it, or a known city between commas. */
export function findPlaces(text: string): PlaceMatch[] {
  const segments = segmentsOf(text)
  const places: PlaceMatch[] = []
  let at = 0
  while (at < segments.length) {
    const { parts, next } = placeAt(segments, at)
    if (parts.length > 0) places.push(toPlace(text, parts, segments[next - 1]))
    at = next
  }
  return places
}

/** The parts of a place that starts at a segment: a city, a state, a country, each optional. */
function placeAt(segments: readonly Segment[], at: number): { parts: readonly Part[]; next: number } {
  const first = segments[at]
  const next = at + 1
  if (first === undefined || first.text.length > LONGEST_SEGMENT) return { parts: [], next }
  const city = cityPart(first)
  const larger = city === undefined || first.isBracketed ? [] : largerParts(segments, next, city)
  if (city !== undefined && larger.length > 0) return { parts: [city, ...larger], next: next + larger.length }
  const country = countryPart(first)
  if (country !== undefined && !/^\p{Lu}{2,3}$/u.test(first.text)) return { parts: [country], next }
  if (city !== undefined && isCity(city.value)) return { parts: [city], next }
  const region = first.text.length >= SHORTEST_REGION ? regionPart(first) : undefined
  if (region !== undefined) return { parts: [region], next }
  const withState = cityWithState(first)
  const second = segments[next]
  const last = withState.length > 0 && second?.mark === ',' ? countryPart(second) : undefined
  return last === undefined ? { parts: withState, next } : { parts: [...withState, last], next: next + 1 }
}

/** The state and country behind a city, or any name between a known city and its country. */
function largerParts(segments: readonly Segment[], at: number, city: Part): readonly Part[] {
  const second = segments[at]
  if (second === undefined || second.mark === '' || second.mark === ';') return []
  const isKnown = isCity(city.value)
  const country = countryPart(second)
  if (country !== undefined && !isStateRather(second, isKnown))
    return countryOf(city.value) !== undefined && !isKnown ? [] : [country]
  const isComma = second.mark === ',' || second.mark === '('
  if (!isComma) return []
  const third = segments[at + 1]
  const last = third?.mark === ',' || third?.mark === '(' ? countryPart(third) : undefined
  const region = regionPart(second)
  if (region !== undefined && (last !== undefined || isRegionOfCity(region, isKnown, second)))
    return last === undefined ? [region] : [region, last]
  const middle = cityPart(second)
  return isKnown && middle !== undefined && last !== undefined ? [{ ...middle, kind: 'region' }, last] : []
}

/** `CA`, `DE` and `GA` name states of a country that prints its states, and `Georgia` does behind a city that isn't abroad. */
function isStateRather(segment: Segment, isKnown: boolean): boolean {
  const isPrinted = regionsOf(segment.text).some((region) => region.countryCode === 'US')
  return isPrinted && (segment.mark === ',' || !isKnown)
}

/** `OH` after any city, but `RA`, which can be many things, only after a known one. */
function isRegionOfCity(region: Part, isKnown: boolean, segment: Segment): boolean {
  if (isKnown) return true
  if (region.value.length > 3) return !isCity(region.value)
  if (segment.mark === '(' && (!segment.isBracketed || DEGREES.has(region.value))) return false
  return regionsOf(region.value).some(({ countryCode }) => ['US', 'CA', 'AU'].includes(countryCode))
}

/** `St Lucia QLD 4072`, `Kent OH`: the state stands behind the city without a comma. */
function cityWithState(segment: Segment): readonly Part[] {
  const [, city = '', code = '', postalCode] = CITY_WITH_STATE.exec(segment.text) ?? []
  if (regionsOf(code).length === 0 || !isCityName(city)) return []
  if (postalCode === undefined && !isCity(city)) return []
  const start = segment.start + segment.text.indexOf(code, city.length)
  return [
    { kind: 'city', value: city, start: segment.start, end: segment.start + city.length },
    {
      kind: 'region',
      value: code,
      start,
      end: segment.end,
      ...(postalCode === undefined ? {} : { postalCode }),
    },
  ]
}

function countryPart(segment: Segment): Part | undefined {
  const text = segment.text.replace(/\.$/u, '')
  const code = countryOf(segment.text) ?? countryOf(text)
  return code === undefined
    ? undefined
    : { kind: 'country', value: text, code, start: segment.start, end: segment.end }
}

function regionPart(segment: Segment): Part | undefined {
  const postalCode = POSTAL_CODE.exec(segment.text)?.[1]
  const name = segment.text.slice(0, segment.text.length - (postalCode?.length ?? 0)).trim()
  if (regionsOf(name).length === 0 || /^(?:M\.D|M\.A|B\.A|M\.S|A\.B|D\.O)\.?$/u.test(name)) return undefined
  return {
    kind: 'region',
    value: name,
    start: segment.start,
    end: segment.end,
    ...(postalCode === undefined ? {} : { postalCode }),
  }
}

/** A city is a few capitalised words, at the end of its segment where a preposition opens it. */
function cityPart(segment: Segment): Part | undefined {
  let start = 0
  for (const found of segment.text.matchAll(PREPOSITION)) start = found.index + found[0].length
  for (const from of start === 0 ? [0] : [0, start]) {
    const value = segment.text.slice(from)
    if (isCity(value) || (isCityName(value) && (from > 0 || start === 0)))
      return { kind: 'city', value, start: segment.start + from, end: segment.end }
  }
  return undefined
}

function isCityName(text: string): boolean {
  if (isCity(text)) return true
  const words = text.split(/\s+/u)
  if (words.some((word) => /^\p{Lu}\.$/u.test(word)) || /^\p{Lu}{1,5}$/u.test(text)) return false
  if (words.length > MOST_CITY_WORDS || /[0-9@:!?“”"&/=]/u.test(text) || !/^\p{Lu}/u.test(text)) return false
  return words.every((word) =>
    /^(?:d['’]|l['’])?\p{Lu}/u.test(word) ? !isCommonWord(word) : /^\p{Ll}{1,5}$/u.test(word),
  )
}

function toPlace(text: string, parts: readonly Part[], last: Segment | undefined): PlaceMatch {
  const index = parts[0]?.start ?? 0
  const end = parts.at(-1)?.end ?? index
  const closed = last?.isBracketed === true && parts.length > 1 ? end + 1 : end
  const printed = text.slice(index, closed)
  const city = parts.find((part) => part.kind === 'city')
  const region = parts.find((part) => part.kind === 'region')
  const country = parts.find((part) => part.kind === 'country')
  return {
    place: titleCasePlace(printed),
    ...(city === undefined ? {} : { city: titleCasePlace(city.value) }),
    ...(region === undefined ? {} : { region: titleCasePlace(region.value) }),
    ...(country?.code === undefined
      ? {}
      : { country: titleCasePlace(country.value), countryCode: country.code }),
    ...(region?.postalCode === undefined ? {} : { postalCode: region.postalCode }),
    text: printed,
    index,
    length: closed - index,
  }
}
