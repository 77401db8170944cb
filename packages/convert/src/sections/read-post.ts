import { looksLikePlace } from '../fields/place.ts'
import type { Passage } from '../passage/passage.ts'
import { type Evidence, evidenceOf } from './evidence.ts'
import { mergePlaces } from './merge-places.ts'
import { type Part, partOf, partsOf, stretch } from './parts.ts'

/** Who was where as what: the stretches of a post's lines, still to be taken. */
export interface Post {
  readonly position: readonly Passage[]
  readonly organisation: readonly Passage[]
  readonly department: readonly Passage[]
  readonly location: readonly Passage[]
}

const PREPOSITION =
  /\s(?:at(?: the)?|bei(?: der| dem)?|an der|am|beim|à l[’']|à la|à|au|en la|en el|en|presso|bij|aan de|na|no|ved|vid)\s/giu

/**
 * Assign the parts of a post's lines by what they look like: an organisation, a position, a department, a place.
 *
 * Where the words are silent the order speaks: the first part is the position, and what follows the organisation its place.
 * Lines above the entry (`contexts`) name the employer when the section puts employers first.
 */
export function readPost(lines: readonly Passage[], contexts: readonly Passage[]): Post {
  const parts = lines
    .flatMap((line) => mergePlaces(line, partsOf(line)).flatMap(atPreposition))
    .map(evidenceOf)
  const above = contexts.flatMap(contextParts).map(evidenceOf)
  const free = new Set(parts.filter(({ part }) => !part.parenthesis))
  const use = <T extends Evidence | undefined>(found: T): T => {
    if (found) free.delete(found)
    return found
  }
  const employer =
    best(above, ({ organisation, place }) => organisation - place, 0.1) ??
    above.find(({ place }) => place < 0.5)
  const organisation =
    employer ??
    use(best([...free], (part) => part.organisation - 0.5 * part.department - 0.8 * part.position, 0.25))
  const position =
    use(
      best([...free], (part) => part.position - 0.3 * part.organisation + (part.part.bold ? 0.3 : 0), 0.3),
    ) ?? use([...free].find((part) => part.place < 0.6 && part.organisation < 0.5 && part.department < 0.5))
  const departments = [...free].filter((part) => part.department >= 0.5 || part.organisation >= 0.5)
  for (const part of departments) use(part)
  const places = [...free].filter((part) => part.place >= 0.5)
  if (places.length === 0 && organisation && !employer) places.push(...followers(parts, organisation, free))
  if (places.length === 0 && employer)
    places.push(...above.filter((part) => part !== employer && part.place >= 0.5))
  const name =
    organisation ??
    departments.shift() ??
    use(position && [...free].find((part) => part.place < 0.6 && isNameLike(part)))
  return {
    position: position ? stretch([position.part, ...parenthesisAfter(parts, position)]) : [],
    organisation: name ? stretch([name.part, ...parenthesisAfter(parts, name)]) : [],
    department: stretch(departments.map(({ part }) => part)),
    location: stretch(places.map(({ part }) => part)),
  }
}

/** A capitalised part that no word list knows: where somebody worked as something, it is the employer. */
function isNameLike({ part }: Evidence): boolean {
  return /^\p{Lu}/u.test(part.text.text) && part.text.text.length <= 80 && !/[.!?]$/u.test(part.text.text)
}

/** A line above that is a place as a whole stays whole. */
export function contextParts(line: Passage): Part[] {
  const whole = partOf(line, 0, line.text.length, '', false)
  return whole && looksLikePlace(whole.text.text) >= 0.5 ? [whole] : mergePlaces(line, partsOf(line))
}

/** The item with the highest score of at least `least`; of equals the first. */
export function best<T>(items: readonly T[], score: (item: T) => number, least: number): T | undefined {
  let found: { item: T; score: number } | undefined
  for (const item of items) {
    const value = score(item)
    if (value >= least && (!found || value > found.score)) found = { item, score: value }
  }
  return found?.item
}

/** `Postdoc at the University of X` is two parts, when what follows the preposition is an organisation. */
export function atPreposition(part: Part): Part[] {
  for (const match of part.text.text.matchAll(PREPOSITION)) {
    const at = part.start + match.index
    const right = partOf(part.line, at + match[0].length, part.end, 'at', part.parenthesis)
    const left = partOf(part.line, part.start, at, part.separator, part.parenthesis)
    if (left && right && evidenceOf(right).organisation >= 0.5 && evidenceOf(left).position >= 0.3)
      return [left, right]
  }
  return [part]
}

/** Short unread parts right after the organisation are its place, known to the gazetteer or not. */
export function followers(
  parts: readonly Evidence[],
  organisation: Evidence,
  free: ReadonlySet<Evidence>,
): Evidence[] {
  const found: Evidence[] = []
  for (const part of parts.slice(parts.indexOf(organisation) + 1)) {
    const { text, line, separator } = part.part
    if (
      !free.has(part) ||
      line !== organisation.part.line ||
      separator !== ',' ||
      !/^\p{Lu}[^\d]{1,30}$/u.test(text.text)
    )
      break
    found.push(part)
  }
  return found.slice(0, 3)
}

/** A parenthesis right after a part says more of it, as in `Professor (Neuroscience)`. */
export function parenthesisAfter(parts: readonly Evidence[], part: Evidence): Part[] {
  const next = parts[parts.indexOf(part) + 1]?.part
  return next?.parenthesis && next.line === part.part.line ? [next] : []
}
