import { countryOf } from '../fields/places/gazetteer.ts'
import { type Evidence, evidenceOf } from './evidence.ts'
import type { Part } from './parts/part.ts'

/**
 * Short unread parts right after the organisation are its place, known to the gazetteer or not; departments may stand
 * between.
 */
export function followers(
  parts: readonly Evidence[],
  organisation: Evidence,
  free: ReadonlySet<Evidence>,
  between: ReadonlySet<Evidence> = new Set(),
): Evidence[] {
  const found: Evidence[] = []
  for (const part of parts.slice(parts.indexOf(organisation) + 1)) {
    const { text, line, separator, parenthesis } = part.part
    if (line !== organisation.part.line) break
    if (found.length === 0 && (between.has(part) || (parenthesis && !free.has(part)))) continue
    if (!free.has(part) || (separator !== ',' && separator !== '') || !/^\p{Lu}[^\d]{1,30}$/u.test(text.text))
      break
    found.push(part)
  }
  return found.slice(0, 3)
}

/** A group and then a name that no word list knows: `Haptics Group, Larkspur Robotics`. */
export function companyAfter(
  parts: readonly Evidence[],
  group: Evidence,
  free: ReadonlySet<Evidence>,
): Evidence | undefined {
  const next = nextOf(parts, group)
  const isName =
    group.department >= group.organisation &&
    next !== undefined &&
    free.has(next) &&
    Math.max(next.position, next.department, next.place) < 0.5 &&
    /\p{Lu}\S*\s\p{Lu}/u.test(next.part.text.text)
  return isName && isNameLike(next) ? next : undefined
}

/** `Université de Rennes 1, IRMAR`: initials behind the body are those of a part of it. */
export function initialsAfter(
  parts: readonly Evidence[],
  body: Evidence,
  free: ReadonlySet<Evidence>,
): Evidence[] {
  const next = nextOf(parts, body)
  const text = next?.part.text.text ?? ''
  const are = next && free.has(next) && /^\p{Lu}{3}[\p{Lu}\d-]*$/u.test(text) && countryOf(text) === undefined
  return are ? [next] : []
}

/** The part behind the comma after this one. */
function nextOf(parts: readonly Evidence[], { part }: Evidence): Evidence | undefined {
  const next = parts[parts.findIndex((other) => other.part === part) + 1]
  return next?.part.separator === ',' && next.part.line === part.line ? next : undefined
}

/** A parenthesis right after a body that is another name of it: `Centro de Regulación Genómica (CRG)`. */
export function shortNameAfter(parts: readonly Evidence[], body: Evidence): Part[] {
  const next = parts[parts.indexOf(body) + 1]
  const isName =
    next?.part.parenthesis &&
    next.part.line === body.part.line &&
    (next.organisation >= 0.5 ||
      (SHORT_NAME.test(next.part.text.text) && countryOf(next.part.text.text) === undefined))
  return isName ? [next.part] : []
}

/** A parenthesis right after a body that is where it is: `University of Leeds (UK)`. */
export function placeInBrackets(parts: readonly Evidence[], body: Evidence): Evidence[] {
  const next = parts[parts.indexOf(body) + 1]
  const isPlace = next && (next.place >= 0.5 || countryOf(next.part.text.text) !== undefined)
  return isPlace && next.part.parenthesis ? [evidenceOf({ ...next.part, parenthesis: false })] : []
}

/** One word with more than one capital: `CRG`, `UPV/EHU`, `CSIC-UAM`, `UFPel`. */
const SHORT_NAME = /^(?=\S*\p{Lu}\S*\p{Lu})[\p{L}\p{N}./&–-]{2,20}$/u

/** A capitalised part that no word list knows: where somebody worked as something, it is the employer. */
export function isNameLike({ part }: Evidence): boolean {
  return /^\p{Lu}/u.test(part.text.text) && part.text.text.length <= 80 && !/[.!?]$/u.test(part.text.text)
}
