import { countryOf, isCity, regionsOf } from './gazetteer.ts'

export interface PostalLine {
  readonly postalCode: string
  readonly city?: string
  readonly region?: string
  readonly countryCode?: string
}

const LONGEST = 90
/** Before the city: `30167 Hannover`, `DK-5230 Odense M`, `6525 HT Nijmegen`, `100 44 Stockholm`, `CEP 88040-900 Florianópolis`. */
const BEFORE =
  /^(?:CEP:? ?)?((?:\p{Lu}{1,3}[- ]|〒 ?)?(?:[0-9]{4} ?\p{Lu}{2}(?= )|[0-9]{5}-[0-9]{3}|[0-9]{4}-[0-9]{3}|[0-9]{2}-[0-9]{3}|[0-9]{3} [0-9]{2}|[0-9]{4,6})),? (?=\p{Lu})/u
/** Codes that can be nothing else behind a city: `DH1 3RJ`, `E3B 5A3`, `113-8657`, `55455-0213`. */
const CERTAIN =
  /(?:^| )(\p{Lu}{1,2}[0-9][0-9\p{Lu}]? ?[0-9]\p{Lu}{2}|\p{Lu}[0-9]\p{Lu} ?[0-9]\p{Lu}[0-9]|[0-9]{3}-[0-9]{4}|[0-9]{5}-[0-9]{3,4})$/u
/** Codes that can also be the number of a house: `55455`, `4072`, `400076`. */
const NUMERIC = /(?:^| )([0-9]{4,7})$/u
const CEDEX = / cedex(?: [0-9]{1,2})?$/iu
const BRACKETED = / ?\(([^()]{2,30})\)$/u
const CITY = /^\p{Lu}[\p{L}\p{M}.'’ -]{1,50}$/u

/** Read the part of an address that has the postal code, with the city or state in it: `30167 Hannover`, `MN 55455`, `Durham DH1 3RJ`. */
export function postalLine(text: string): PostalLine | undefined {
  const line = text.trim().replace(/\s+/gu, ' ')
  return line.length > LONGEST ? undefined : (codeFirst(line) ?? codeLast(line))
}

function codeFirst(line: string): PostalLine | undefined {
  const [found, postalCode] = BEFORE.exec(line) ?? []
  if (found === undefined || postalCode === undefined) return undefined
  const region = BRACKETED.exec(line)?.[1]
  const city = line.slice(found.length).replace(BRACKETED, '').replace(CEDEX, '')
  if (!CITY.test(city)) return undefined
  return { postalCode: postalCode.trim(), city, ...(region === undefined ? {} : { region }) }
}

function codeLast(line: string): PostalLine | undefined {
  const certain = CERTAIN.exec(line)
  const postalCode = (certain ?? NUMERIC.exec(line))?.[1]
  if (postalCode === undefined) return undefined
  const before = line.slice(0, line.length - postalCode.length).trim()
  const countryCode = countryOf(before)
  if (countryCode !== undefined && before.length > 3) return certain ? { postalCode, countryCode } : undefined
  const { city, region } = cityAndState(before)
  const isCertain = certain !== null || region !== undefined || (city !== undefined && isCity(city))
  if (!isCertain || (city !== undefined && !CITY.test(city))) return undefined
  return { postalCode, ...(city === undefined ? {} : { city }), ...(region === undefined ? {} : { region }) }
}

/** `St Lucia QLD`, `MN`, `Durham`, `New South Wales`. */
function cityAndState(text: string): { city?: string; region?: string } {
  if (text === '') return {}
  if (regionsOf(text).length > 0) return { region: text }
  const space = text.lastIndexOf(' ')
  const last = text.slice(space + 1)
  if (space > 0 && /^\p{Lu}{2,3}$/u.test(last) && regionsOf(last).length > 0)
    return { city: text.slice(0, space), region: last }
  return { city: text }
}
