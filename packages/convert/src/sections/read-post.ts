import { findDates } from '../fields/find-dates.ts'
import { looksLikePlace } from '../fields/place.ts'
import { findTitledNames } from '../fields/titled-names.ts'
import { prepositionsAt } from '../lexicon/prepositions.ts'
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

/** Words of the bodies that institutes and departments belong to. */
const HIGHEST = /univers|hochschule|college|polite[ck]|akademi|école (?:normale|polytechnique)|\bETH\b/iu

/** Separators behind which a position goes on. */
const MORE: ReadonlySet<string> = new Set([',', '(', ''])

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
  const above = contexts
    .filter((line) => !isDate(line))
    .flatMap(contextParts)
    .map(evidenceOf)
  const free = new Set(parts.filter(({ part }) => !part.parenthesis))
  const use = <T extends Evidence | undefined>(found: T): T => {
    if (found) free.delete(found)
    return found
  }
  const employer =
    best(above, ({ organisation, place }) => organisation - place, 0.1) ??
    above.find(({ place }) => place < 0.5)
  const organisation = employer ?? use(best([...free], (part) => bodyScore(part), 0.25))
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
    position: position ? stretch(positionParts(parts, position, free)) : [],
    organisation: name ? stretch([name.part, ...parenthesisAfter(parts, name)]) : [],
    department: stretch(departments.map(({ part }) => part)),
    location: stretch(places.map(({ part }) => part)),
  }
}

/** How much a part looks like the body that employs; a university outranks its institutes. */
function bodyScore(part: Evidence): number {
  const whole = HIGHEST.test(part.part.text.text) ? 0.2 : 0
  return (
    part.organisation - 0.5 * part.department - 0.8 * part.position + (part.organisation >= 0.5 ? whole : 0)
  )
}

/** The position with what says more of it: brackets, and parts right after it that are nothing else. */
function positionParts(parts: readonly Evidence[], position: Evidence, free: Set<Evidence>): Part[] {
  const chosen = [position.part]
  for (const next of parts.slice(parts.indexOf(position) + 1)) {
    const { part } = next
    const says =
      part.parenthesis || (free.has(next) && Math.max(next.organisation, next.department, next.place) < 0.5)
    if (part.line !== position.part.line || part.quoted || !says || !MORE.has(part.separator)) break
    if (part.parenthesis && findTitledNames(part.text.text).length > 0) break
    free.delete(next)
    chosen.push(part)
  }
  return chosen
}

function isDate(line: Passage): boolean {
  return findDates(line.text)[0]?.length === line.text.trim().length
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
function atPreposition(part: Part): Part[] {
  for (const { index, length } of prepositionsAt(part.text.text)) {
    const at = part.start + index
    const right = partOf(part.line, at + length, part.end, 'at', part.parenthesis)
    const left = partOf(part.line, part.start, at, part.separator, part.parenthesis)
    if (!left || !right) continue
    const [body, role] = [evidenceOf(right).organisation, evidenceOf(left).position]
    const named =
      /^\s(?:at|bei)\s/u.test(part.text.text.slice(index, index + length)) &&
      role >= 0.5 &&
      /^\p{Lu}/u.test(right.text.text)
    if (named || (body >= 0.5 && role >= 0.3)) return [left, right]
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
