import { countryOf, isCity, regionsOf } from './places/gazetteer.ts'
import { type PostalLine, postalLine } from './places/postal-line.ts'
import { titleCasePlace } from './places/title-case-place.ts'

/** A postal address, in the fields of JSON Resume's `location`. */
export interface Address {
  /** Everything before the postal code and city: lines by line breaks, parts of a line by commas. */
  readonly address?: string
  readonly postalCode?: string
  readonly city?: string
  readonly region?: string
  /** ISO 3166-1 alpha-2; only where the country is printed. */
  readonly countryCode?: string
}

const PART = /[,•·|;]|\s[/–—-]\s|\.\s(?=[0-9]{4,5}\s\p{Lu})/u

/**
 * Read a postal address printed on one line or several, in the manner of any of the usual countries.
 *
 * Undefined when there is no postal code, known city or country in it.
 */
export function parseAddress(lines: readonly string[] | string): Address | undefined {
  const printed = (typeof lines === 'string' ? lines.split('\n') : lines).flatMap((line) => line.split('\n'))
  const rows = printed
    .map((line) =>
      line
        .split(PART)
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .filter((row) => row.length > 0)
  const parts = rows.flatMap((row, rowIndex) => row.map((text) => ({ text, row: rowIndex })))
  const country = takeCountry(parts)
  const found = takePostalLine(parts) ?? takeCity(parts)
  const countryCode = country ?? found?.countryCode
  if (found === undefined) return countryCode === undefined ? undefined : { ...addressOf(parts), countryCode }
  const region = found.region ?? regionAfter(parts, found.to)
  const rest = parts.filter(
    ({ text }, index) => index < found.from || (index >= found.to && text !== region && text !== found.city),
  )
  return {
    ...addressOf(rest),
    ...(found.postalCode === undefined ? {} : { postalCode: found.postalCode }),
    ...(found.city === undefined ? {} : { city: titleCasePlace(found.city) }),
    ...(region === undefined ? {} : { region }),
    ...(countryCode === undefined ? {} : { countryCode }),
  }
}

const CITY = /^\p{Lu}[^0-9]{1,50}$/u

interface Part {
  readonly text: string
  readonly row: number
}

/** Take out the last part that is a country; telephone numbers and the like can stand behind it. */
function takeCountry(parts: Part[]): string | undefined {
  const place = parts.findLastIndex(({ text }) => !/^\p{Lu}{2}$/u.test(text) && countryOf(text) !== undefined)
  const country = parts[place]
  if (country === undefined || parts.length === 1) return undefined
  parts.splice(place, 1)
  return countryOf(country.text)
}

interface CityParts extends Partial<PostalLine> {
  /** The parts that it takes: `from`, up to and without `to`. */
  readonly from: number
  readonly to: number
}

/** The last part that has a postal code, and the parts before it that have its state and city. */
function takePostalLine(parts: readonly Part[]): CityParts | undefined {
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const found = postalLine(parts[at]?.text ?? '')
    if (found === undefined) continue
    if (found.city !== undefined) return { ...found, from: at, to: at + 1 }
    const before = parts[at - 1]?.text
    if (before === undefined || !CITY.test(before)) continue
    const isState = found.region === undefined && regionsOf(before).length > 0
    const city = isState ? parts[at - 2]?.text : before
    if (city === undefined || !CITY.test(city)) continue
    return {
      ...found,
      city,
      ...(isState ? { region: before } : {}),
      from: isState ? at - 2 : at - 1,
      to: at + 1,
    }
  }
  return undefined
}

function takeCity(parts: readonly Part[]): CityParts | undefined {
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const text = parts[at]?.text ?? ''
    if (isCity(text)) return { city: text, from: at, to: at + 1 }
  }
  return undefined
}

/** A state printed behind the city, or the city again as its own state. */
function regionAfter(parts: readonly Part[], at: number): string | undefined {
  const next = parts[at]?.text
  return next !== undefined && (regionsOf(next).length > 0 || isCity(next)) ? next : undefined
}

function addressOf(parts: readonly Part[]): { address?: string } {
  const rows = Map.groupBy(parts, (part) => part.row)
  const address = [...rows.values()].map((row) => row.map((part) => part.text).join(', ')).join('\n')
  return address === '' ? {} : { address }
}
