import { EDITORS_NEXT } from '../lexicon/editor-markers.ts'
import { PLACES } from '../lexicon/venues.ts'

const INTRODUCED = /^[\s.,;:?!]*(?:(?:erscheint|erschienen)\s+)?(?:in|dans|en|em|nel)\s*:/iu
const PLACE = /^[.,]\s+(?<place>\p{Lu}[\p{L}. /–-]{2,40}):\s/u

/**
 * Whether a title can stand behind what looks like the names at the head of a reference: what is introduced as the container
 * (`Formen des Wartens. In: …`), names its editors (`Kleine Formen, hg. von …`) or is a place with its publisher (`Lesbare Welten, Göttingen: …`) is none.
 */
export function leavesTitle(text: string, end: number): boolean {
  const rest = text.slice(end, end + LONGEST)
  if (INTRODUCED.test(rest) || EDITORS_NEXT.test(rest)) return false
  const place = PLACE.exec(rest)?.groups?.place?.toLowerCase()
  return place === undefined || !place.split(/\s*[/–]\s*/u).every((name) => PLACES.has(name))
}

const LONGEST = 60
