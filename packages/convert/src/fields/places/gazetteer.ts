import { CITIES, COUNTRIES, COUNTRY_CODES } from '../../tables/places.ts'
import { foldPlace } from './fold-place.ts'
import { REGIONS, type Region } from './regions.ts'

/** Words with a capital or in capitals, and small words between them; or a script without case. */
const CITY_WORD = /^(?:[sd]['’-]|['’`]s-)?(?:\p{Lu}[\p{Ll}\p{M}.]*|\p{Lu}{2,}|\p{Ll}{1,5}|\p{Lo}+)$/u
const INITIAL = /^[^\p{Ll}]/u
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
