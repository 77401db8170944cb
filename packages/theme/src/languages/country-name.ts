import { countryCodes, countryNames } from './country-names.ts'

/** What a language, a BCP 47 tag of the theme's, calls the country of an ISO 3166-1 code; the text itself where it is no such code. */
export function countryName(code: string, tag: string): string {
  const place = countryCodes.split('|').indexOf(code.toUpperCase())
  return (place < 0 ? undefined : countryNames[tag]?.split('|')[place]) ?? code
}
