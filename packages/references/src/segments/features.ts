import { ABBREVIATIONS } from '../lexicon/abbreviations.ts'
import {
  CONTAINER_START,
  CONTAINER_WORDS,
  isPublisherWord,
  PLACES,
  PUBLISHER_START,
  REGIONS,
  SERIES_START,
} from '../lexicon/venues.ts'

/** Counts over the words of an atom; those of a field are their sums. */
export interface AtomFeatures {
  readonly words: number
  /** Content words in lower case. */
  readonly lower: number
  /** Words that begin with a capital. */
  readonly capital: number
  /** Words that end in a full stop. */
  readonly abbreviated: number
  readonly numbers: number
  readonly container: number
  readonly publisher: number
  readonly place: boolean
  /** A country or a state. */
  readonly region: boolean
  readonly publisherStart: boolean
  readonly containerStart: boolean
  readonly seriesStart: boolean
  /** `Inc.`, `Ltd.`: the end of a publisher's name. */
  readonly company: boolean
  /** Its last word is an abbreviation with its full stop. */
  readonly endsAbbreviated: boolean
  /** Capitals only, as publishers and societies shorten their names: `ELRA`. */
  readonly acronym: boolean
  /** It begins with a small letter, as no name of a journal or publisher does. */
  readonly startsLower: boolean
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'a an the of and or in on for to with from by at as is are be into per via vs der die das des dem den und oder in im von vom zu zur zum für mit auf aus bei über ein eine einer eines einem le la les l de du des d et ou en au aux dans pour sur par un une el los las y o del al con por para una e i o os as do da dos das no na nos nas em com por um uma il lo gli i di del della dello dei delle nel nella con per tra fra het een van op te og av ja sekä w na z do'.split(
    ' ',
  ),
)
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’&-]*\.?/gu

export function atomFeatures(text: string): AtomFeatures {
  const counts = { words: 0, lower: 0, capital: 0, abbreviated: 0, numbers: 0, container: 0, publisher: 0 }
  let before = ''
  for (const match of text.matchAll(WORD)) {
    const word = match[0]
    counts.words += 1
    if (/^\d/.test(word)) counts.numbers += 1
    else if (/^\p{Ll}*\p{Lu}/u.test(word)) counts.capital += 1
    else if (!FUNCTION_WORDS.has(word)) counts.lower += 1
    if (word.endsWith('.') && /\p{L}/u.test(word)) counts.abbreviated += 1
    if (counts.words > 40) continue
    const folded = word.toLowerCase().replace(/[.'’]+$/, '')
    if (CONTAINER_WORDS.has(folded)) counts.container += 1
    if (isPublisherWord(folded, before)) counts.publisher += 1
    before = folded
  }
  if (/\bUP$/.test(text)) counts.publisher += 1
  return {
    ...counts,
    publisherStart: PUBLISHER_START.test(text),
    place: isPlace(text),
    region: isRegion(text),
    containerStart: CONTAINER_START.test(text),
    endsAbbreviated: isAbbreviation(/(\p{L}+)\.?$/u.exec(text.slice(-24))?.[1] ?? ''),
    company: /^(?:Inc|Ltd|Co|LLC|GmbH|Corp|KG|AG|Verlag|Pub)\.?$/.test(text),
    acronym: /^\p{Lu}{2,6}$/u.test(text),
    startsLower: /^(?:and|und|et|y|e|of|for|the|a|der|die|das|[a-z]{3,}\s)/.test(text),
    seriesStart: SERIES_START.test(text),
  }
}

function isRegion(text: string): boolean {
  return STATES.has(text.replace(/\.$/, '')) || REGIONS.has(text.toLowerCase().replace(/\.$/, ''))
}

function isPlace(text: string): boolean {
  if (isRegion(text)) return true

  const folded = text.toLowerCase().replace(/\.$/, '')
  if (PLACES.has(folded) || PLACES.has(text.toLowerCase())) return true
  const parts = folded.split(/\s*[,/&]\s*|\s+and\s+|\s+und\s+/)
  return parts.length > 1 && parts.length < 4 && parts.every((part) => PLACES.has(part))
}

/** Postal codes of the states and provinces of North America and Australia. */
const STATES: ReadonlySet<string> = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC ON BC QC AB MB SK NS NB NSW VIC QLD UK'.split(
    ' ',
  ),
)

/** Whether journals shorten a word so. */
export function isAbbreviation(word: string): boolean {
  return ABBREVIATIONS.has(word.toLowerCase()) && /^\p{Lu}/u.test(word)
}
