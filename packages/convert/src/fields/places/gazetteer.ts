import { CITY_LINES } from './generated/cities.ts'
import { COUNTRY_LINES } from './generated/countries.ts'
import { MORE_CITY_LINES, MORE_COUNTRY_LINES } from './more-names.ts'
import { REGIONS, type Region } from './regions.ts'

/** Words with a capital or in capitals, and small words between them; or a script without case. */
const CITY_WORD = /^(?:[sd]['’-]|['’`]s-)?(?:\p{Lu}[\p{Ll}\p{M}.]*|\p{Lu}{2,}|\p{Ll}{1,5}|\p{Lo}+)$/u
const INITIAL = /^[^\p{Ll}]/u
/** Two-letter country codes that are printed; most others are words or states. */
const PRINTED_CODES = new Set('DE AT CH FR IT ES PT NL BE DK SE NO FI PL CZ IE JP CN BR MX AU NZ'.split(' '))
const COUNTRY_CODES: ReadonlyMap<string, string> = countryCodes()
const COUNTRIES: ReadonlyMap<string, string> = countries()
const CITIES: ReadonlySet<string> = new Set(cellsOf(CITY_LINES + MORE_CITY_LINES).map(foldPlace))
const REGIONS_BY_CODE: ReadonlyMap<string, readonly Region[]> = Map.groupBy(
  REGIONS.filter((region) => region.code !== ''),
  (region) => region.code,
)
const REGIONS_BY_NAME: ReadonlyMap<string, Region> = new Map(
  REGIONS.flatMap((region) => (region.name === undefined ? [] : [[foldPlace(region.name), region]])),
)

/** The code (ISO 3166-1 alpha-2) of a country by its name in any of the languages, or by a code that is printed in addresses. */
export function countryOf(text: string): string | undefined {
  const bare = text.trim()
  return COUNTRIES.get(foldPlace(bare)) ?? COUNTRY_CODES.get(bare)
}

/** Whether a city of that name is known, with a capital or in capitals, and with or without its diacritics. */
export function isCity(text: string): boolean {
  return (
    INITIAL.test(text) &&
    CITIES.has(foldPlace(text)) &&
    wordsOfCity(text).every((word) => CITY_WORD.test(word))
  )
}

function wordsOfCity(text: string): string[] {
  return text.split(/[\s()/-]/u).filter((word) => word !== '' && !/^['’`]s$/u.test(word))
}

/** The states and provinces with a code, such as `OH`, or a name. */
export function regionsOf(text: string): readonly Region[] {
  const bare = text.trim()
  const code = bare.replaceAll('.', '')
  const byCode = REGIONS_BY_CODE.get(code)
  if (byCode !== undefined) return byCode
  const byName = REGIONS_BY_NAME.get(foldPlace(bare))
  return byName === undefined ? [] : [byName]
}

/** Lower case without diacritics, with plain apostrophes. */
function foldPlace(text: string): string {
  if (/^[A-Za-z-]+$/u.test(text)) return text.toLowerCase()
  return text
    .trim()
    .replace(/\.$/u, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´]/gu, "'")
    .replace(/\s+/gu, ' ')
    .toLowerCase()
}

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
