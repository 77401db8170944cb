import { foldPlace } from '../fields/places/fold-place.ts'
import { CITY_LINES } from '../fields/places/generated/cities.ts'
import { COUNTRY_LINES } from '../fields/places/generated/countries.ts'
import { MORE_CITY_LINES, MORE_COUNTRY_LINES } from '../fields/places/more-names.ts'

/** Two-letter country codes that are printed; most others are words or states. */
const PRINTED_CODES = new Set('DE AT CH FR IT ES PT NL BE DK SE NO FI PL CZ IE JP CN BR MX AU NZ'.split(' '))

/** ISO 3166-1 alpha-2 codes of countries, by the codes that are printed. */
export const COUNTRY_CODES: ReadonlyMap<string, string> = countryCodes()
/** The same, by the names of countries, folded. */
export const COUNTRIES: ReadonlyMap<string, string> = countries()
/** Names of cities, folded. */
export const CITIES: ReadonlySet<string> = new Set(cellsOf(CITY_LINES + MORE_CITY_LINES).map(foldPlace))

function countries(): Map<string, string> {
  const found = new Map<string, string>()
  for (const line of linesOf(COUNTRY_LINES)) {
    const [code = '', , ...names] = line.split('|')
    for (const name of names) found.set(foldPlace(name), code)
  }
  for (const line of linesOf(MORE_COUNTRY_LINES)) {
    const [code = '', ...names] = line.split('|')
    for (const name of names) if (name !== 'US') found.set(foldPlace(name), code)
  }
  return found
}

function countryCodes(): Map<string, string> {
  const found = new Map<string, string>([
    ['US', 'US'],
    ['UK', 'GB'],
    ['GB', 'GB'],
  ])
  for (const line of linesOf(COUNTRY_LINES)) {
    const [alpha2 = '', alpha3 = ''] = line.split('|')
    found.set(alpha3, alpha2)
    if (PRINTED_CODES.has(alpha2)) found.set(alpha2, alpha2)
  }
  return found
}

function cellsOf(text: string): string[] {
  return linesOf(text).flatMap((line) => line.split('|'))
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}
