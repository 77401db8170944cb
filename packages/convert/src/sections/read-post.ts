import { findDates } from '../fields/find-dates.ts'
import { looksLikePlace } from '../fields/place.ts'
import { findTitledNames } from '../fields/titled-names.ts'
import { saysNothing } from '../languages/heading-kind.ts'
import { isSameBody, namesUniversity } from '../lexicon/clues.ts'
import { beginsConjunction } from '../lexicon/conjunctions.ts'
import { beginsJoining } from '../lexicon/joining-words.ts'
import type { Passage } from '../passage/passage.ts'
import {
  companyAfter,
  followers,
  initialsAfter,
  isNameLike,
  placeInBrackets,
  shortNameAfter,
} from './beside-body.ts'
import type { Cell } from './entry.ts'
import { type Evidence, evidenceOf } from './evidence.ts'
import { joinBodies } from './join-bodies.ts'
import { mergePlaces } from './merge-places.ts'
import { type Part, partOf } from './parts/part.ts'
import { partsOf } from './parts/parts-of.ts'
import { stretch } from './parts/stretch.ts'
import { isPerson, postParts } from './post-parts.ts'

/** Who was where as what: the stretches of a post's lines, still to be taken. */
export interface Post {
  readonly position: readonly Passage[]
  readonly organisation: readonly Passage[]
  readonly department: readonly Passage[]
  readonly location: readonly Passage[]
  /** What stands in place of the employer of the post above: `ebenda`. */
  readonly same: Passage | undefined
}

/** Separators behind which a position goes on. */
const MORE: ReadonlySet<string> = new Set([',', '(', ''])

/**
 * Assign the parts of a post's lines by what they look like: an organisation, a position, a department, a place.
 *
 * Where the words are silent the order speaks: the first part is the position, and what follows the organisation its place.
 * Lines above the entry (`contexts`) name the employer when the section puts employers first; the columns of a table
 * (`cells`) say what stands in them.
 */
export function readPost(
  lines: readonly Passage[],
  contexts: readonly Passage[],
  cells: readonly Cell[] = [],
): Post {
  const parts = postParts(lines).map((part) => evidenceInCell(evidenceOf(part), cells))
  const above = contexts
    .filter((line) => !isDate(line) && !saysNothing(line.text))
    .flatMap(contextParts)
    .map(evidenceOf)
  const same = parts.find(({ part }) => isSameBody(part.text.text))
  const free = new Set(
    parts.filter((part) => part !== same && !part.part.parenthesis && !isPerson(part.part.text)),
  )
  const use = <T extends Evidence | undefined>(found: T): T => {
    if (found) free.delete(found)
    return found
  }
  const employer =
    best(above, ({ organisation, place }) => organisation - place, 0.1) ??
    above.find(({ place }) => place < 0.5)
  const body = employer ?? same ?? use(best([...free], (part) => bodyScore(part), 0.25))
  const position =
    use(
      best([...free], (part) => part.position - 0.3 * part.organisation + (part.part.bold ? 0.3 : 0), 0.3),
    ) ??
    use(
      [...free].find(
        (part) => part.place < 0.6 && !(isUnit(part) && !same) && !beginsConjunction(part.part.text.text),
      ),
    )
  const departments = [
    ...above.filter((part) => part !== employer && part.department >= 0.5),
    ...[...free].filter((part) => isUnit(part) && !beginsJoining(part.part.text.text)),
  ]
  const company = body && !employer ? use(companyAfter(parts, body, free)) : undefined
  if (body && company) departments.unshift(body)
  for (const part of departments) use(part)
  const name =
    company ??
    body ??
    departments.shift() ??
    use(position && [...free].find((part) => part.place < 0.6 && isNameLike(part)))
  if (name && !employer) departments.push(...initialsAfter(parts, name, free).map(use))
  const places = [...free].filter((part) => part.place >= 0.5)
  if (name && !employer) places.push(...placeInBrackets(parts, name))
  if (places.length === 0 && name && !employer)
    places.push(...followers(parts, name, free, new Set(departments)))
  if (places.length === 0 && employer)
    places.push(...above.filter((part) => part !== employer && part.place >= 0.5))
  return {
    position: position ? stretch(positionParts(parts, position, free)) : [],
    organisation: name && name !== same ? stretch([name.part, ...shortNameAfter(parts, name)]) : [],
    department: stretches(parts, departments),
    location: stretches(parts, places),
    same: same?.part.text,
  }
}

/** A column for positions or employers says more than the words in it. */
function evidenceInCell(evidence: Evidence, cells: readonly Cell[]): Evidence {
  const [offset] = evidence.part.text.offsets
  const label = cells.find(({ text }) => offset !== undefined && text.offsets.includes(offset))?.label
  if (label === 'position' || label === 'role' || label === 'grade')
    return { ...evidence, position: 1, organisation: 0, department: 0, place: 0 }
  if (
    (label === 'organisation' || label === 'institution') &&
    Math.max(evidence.organisation, evidence.place) < 0.5
  )
    return { ...evidence, organisation: 0.6, position: 0 }
  return evidence
}

/** Chosen parts as passages; those that stand side by side as one. */
function stretches(parts: readonly Evidence[], chosen: readonly Evidence[]): Passage[] {
  const runs: Evidence[][] = []
  for (const part of chosen) {
    const last = runs.at(-1)?.at(-1)
    if (last && parts.includes(last) && parts.indexOf(part) === parts.indexOf(last) + 1)
      runs.at(-1)?.push(part)
    else runs.push([part])
  }
  return runs.flatMap((run) => stretch(run.map(({ part }) => part)))
}

function isUnit(part: Evidence): boolean {
  return part.department >= 0.5 || part.organisation >= 0.5
}

/** How much a part looks like the body that employs; a university outranks its institutes, and what `at` names the others. */
function bodyScore(part: Evidence): number {
  const whole = namesUniversity(part.part.text.text) ? 0.2 : 0
  const named = part.part.separator === 'at' ? 0.25 : 0
  const body = part.organisation >= 0.5 ? whole + named : 0
  return part.organisation - 0.5 * part.department - 0.8 * part.position + body
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
    if (part.separator === ',' && /^\p{Ll}/u.test(part.text.text) && !beginsJoining(part.text.text)) break
    free.delete(next)
    chosen.push(part)
  }
  return chosen
}

function isDate(line: Passage): boolean {
  return findDates(line.text)[0]?.length === line.text.trim().length
}

/** A line above that is a place as a whole stays whole. */
export function contextParts(line: Passage): Part[] {
  const whole = partOf(line, 0, line.text.length, '', false)
  return whole && looksLikePlace(whole.text.text) >= 0.5
    ? [whole]
    : mergePlaces(line, joinBodies(partsOf(line)))
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
