import type { CitationName } from '@offprint/schema'
import { CAPITAL_PARTICLES } from '../lexicon/name-words.ts'
import type { NameList, ReferenceText } from '../types.ts'
import { isOwner, type OwnerNames } from './owner.ts'

/** What follows the names says how likely they are all there are. */
const TERMINATORS: Readonly<Record<string, number>> = {
  '.': 1.5,
  ':': 1.2,
  '(': 1.4,
  '[': 1,
  '“': 1.4,
  '"': 1.4,
  '„': 1.4,
  '«': 1.4,
  '‘': 1.4,
  "'": 1.2,
  ')': 1.2,
  ']': 1,
  ',': 0.4,
  ';': 0.2,
  '\n': 1.2,
  digit: 1.3,
  mark: 1.2,
  end: 0.2,
  '—': 0.6,
  '–': 0.4,
  '-': 0.2,
}

/** How believable a list of names is, from about -3 to 8. */
export function scoreNames(list: NameList, reference: ReferenceText, owner: OwnerNames): number {
  const people = list.names.filter((entry) => entry.name.literal === undefined)
  const initials = list.score
  const full = people.length - initials
  const bodies = list.names.length - people.length
  let score =
    Math.min(initials, 4) + Math.min(full, 4) * (list.form === 'family-only' ? 0.15 : 0.55) + bodies * 0.9
  if (list.printed.length > list.names.length) score += 0.8
  score += 0.25 * Math.min(4, list.names.length - 1)
  if (isCutShort(list, reference)) score -= 1.5
  score += TERMINATORS[list.terminator] ?? -3
  if (list.form === 'family-only') score -= list.names.length > 1 || list.printed.length > 1 ? 0.3 : 1.2
  if (list.form === 'given-family' && initials > 0 && full > 0) score -= 0.4
  score -= 1.1 * people.filter((entry) => isDoubtful(list, entry.name)).length
  const known = people.some((entry) => isOwner(entry.name, owner))
  if (known) score += list.form === 'family-only' ? 0.8 : 2.5
  if (!known && list.names.some((entry) => setOff(entry.start, entry.end, reference))) score += 0.8
  return score
}

/** Bold or underlined: the owner's name, as a list sets it off. */
function setOff(start: number, end: number, { marks }: ReferenceText): boolean {
  return marks.some(
    (mark) =>
      (mark.kind === 'strong' || mark.kind === 'underline') &&
      mark.start <= start &&
      mark.end >= end &&
      mark.end - mark.start < 60,
  )
}

/** `Iona Abernethy-Kerr, Routledge` is more likely a person and a publisher than an inverted name. */
function isDoubtful(list: NameList, name: CitationName): boolean {
  if (list.form !== 'inverted' && list.form !== 'inverted-first' && list.form !== 'family-only') return false
  const words = (name.family ?? '')
    .split(' ')
    .filter((word) => /^\p{Lu}/u.test(word) && !CAPITAL_PARTICLES.has(word))
  return (
    words.length > 1 &&
    (list.form === 'family-only' || name.given !== undefined) &&
    !/\./.test(name.given ?? '') &&
    !/^\p{Lu}{1,3}$/u.test(name.given ?? '')
  )
}

/** `Sarita V. | Adve. Using`: one name whose last initial is followed by a capital and a full stop. */
function isCutShort(list: NameList, { text }: ReferenceText): boolean {
  return (
    list.form === 'family-initials' &&
    list.names.length === 1 &&
    /\s\p{Lu}\.$/u.test(text.slice(0, list.end)) &&
    /^\s\p{Lu}[\p{L}'-]+\./u.test(text.slice(list.end, list.end + 30))
  )
}
