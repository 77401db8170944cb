import { writeFileSync } from 'node:fs'
import { languages } from '../src/languages/languages.ts'

// Freezes what the running Node's CLDR calls the countries: ICU changes between versions, pages may not.
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const pairs = [...letters].flatMap((first) => [...letters].map((second) => first + second))
const names = languages.map(({ tag }) => ({
  tag,
  of: new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' }),
}))
const notCountries = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'ZZ'])
const codes = pairs.filter(
  (code) =>
    !notCountries.has(code) &&
    !/^X[A-JL-Z]$/.test(code) &&
    Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}` &&
    names.every(({ of }) => of.of(code) !== undefined),
)
const rows = names.map(
  ({ tag, of }) => `  ${tag}: '${codes.map((code) => of.of(code)?.replaceAll("'", '’')).join('|')}',\n`,
)

writeFileSync(
  new URL('../src/languages/country-names.ts', import.meta.url),
  `/** The countries by their ISO 3166-1 codes. */
export const countryCodes = '${codes.join('|')}'

/** What each language calls them, in the order of the codes, from the Unicode CLDR. Written by \`scripts/country-names.ts\`. */
export const countryNames: Readonly<Record<string, string>> = {
${rows.join('')}}
`,
)
