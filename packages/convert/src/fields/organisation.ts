import { DEPARTMENTS, ORGANISATIONS, POSITIONS } from '../tables/phrase-indexes.ts'
import { ENGLISH_HEADS } from '../tables/words.ts'
import { looksLikePersonName } from './looks-like-person-name.ts'
import { type PhraseHit, type PhraseIndex, phraseHits } from './words/phrase-index.ts'
import { type PlacedWord, placedWords } from './words/placed-words.ts'

const ARTICLES = new Set(['the', 'das', 'l', 'le', 'la', 'el', 'il', 'o', 'a', 'het'])

const LONGEST = 200
const MANY_WORDS = 14
/** Words that name an organisation wherever they stand. */
const CERTAIN =
  /^(?:universi|institut|polytec|hochschul|fachhochschul|gymnasi|colleg|academ|akadem|accadem|gmbh$|inc$|ltd$|llc$|llp$|plc$|corp$)/u
/** Words that end the names of fields more often than those of organisations. */
const WEAK = new Set([
  'administration',
  'systems',
  'services',
  'business',
  'network',
  'networks',
  'chapter',
  'union',
])
/** Behind the head of a name: `Library of Congress`, `École de Paris`, `Institut für Physik`. */
const OF = new Set(
  'of for de d des du del della dell dei degli di do da dos der des fur zu zur van voor op at in'.split(' '),
)
const ACRONYM = /(?<![\p{L}\p{M}])\p{Lu}{3,8}(?![\p{L}\p{M}])/u

/** How much a text looks like the name of an organisation and nothing else, 0 to 1. */
export function looksLikeOrganisation(text: string): number {
  const words = wordsOf(text)
  if (words.length === 0) return 0
  const named = hitsIn(ORGANISATIONS, words)
  const positions = named.length === 0 ? [] : hitsIn(POSITIONS, words)
  const hits = named.filter((hit) => !isInTitle(hit, positions))
  if (hits.length === 0)
    return ACRONYM.test(text) && words.length <= 6 && looksLikePosition(text) < 0.5 ? 0.35 : 0
  const strongest = Math.max(...hits.map((hit) => strength(hit, text, words)))
  return toned(strongest, text, words) * (opensWithPosition(words) ? 0.6 : 1)
}

/** How much a text looks like the name of a position, with or without its field, 0 to 1. */
export function looksLikePosition(text: string): number {
  const words = wordsOf(text)
  const hits = hitsIn(POSITIONS, words)
  const [first] = hits
  if (first === undefined || looksLikePersonName(text) > 0.7) return 0
  const isEarly =
    first.at <= 3 || (words.length <= 7 && hits.some((hit) => hit.at + hit.words === words.length))
  const organisations = hitsIn(ORGANISATIONS, words.slice(0, first.at))
  const hasOrganisation = organisations.some((hit) => !isInTitle(hit, hits))
  const isPart = hitsIn(DEPARTMENTS, words.slice(0, first.at)).some(
    ({ at, words: length }) => at === 0 && length < first.at,
  )
  return toned(isEarly ? 0.9 : 0.5, text, words) * (hasOrganisation ? 0.6 : 1) * (isPart ? 0.4 : 1)
}

/** How much a text looks like the name of a part of an organisation, 0 to 1. */
export function looksLikeDepartment(text: string): number {
  const words = wordsOf(text)
  const [first] = hitsIn(DEPARTMENTS, words)
  if (first === undefined) return 0
  const isHead = isHeadOf(first, text, words) || first.words > 1
  const isNamed = first.at > 0 && /^(?:institut|college|school|centre|center|zentrum)/u.test(first.phrase)
  const opens = first.at === 0 && !ENGLISH_HEADS.has(first.phrase) && !first.phrase.startsWith('institut')
  const isPart = (isHead || opens) && !isNamed && !isCompany(first, words)
  const score = isPart ? (first.at <= 2 ? 0.85 : 0.6) : 0.4
  return toned(score, text, words) * (opensWithPosition(words) ? 0.6 : 1)
}

/** `University Lecturer`, `Hospital Director`: a position right behind the word makes a title of both. */
function isInTitle(hit: PhraseHit, positions: readonly PhraseHit[]): boolean {
  return positions.some((position) => position.at === hit.at + hit.words)
}

/** `Siemens AG` ends with the form of a company, `AG Schmidt` starts with a working group. */
function isCompany(hit: PhraseHit, words: readonly PlacedWord[]): boolean {
  return hit.at > 0 && hit.phrase.length <= 3 && hit.at + hit.words === words.length
}

function wordsOf(text: string): PlacedWord[] {
  return text.length > LONGEST ? [] : placedWords(text)
}

/** A word of up to three letters counts only when it is printed with a capital, where there are capitals: `AG`, `TU`, `Inc`. */
function hitsIn(index: PhraseIndex, words: readonly PlacedWord[]): PhraseHit[] {
  const hits = phraseHits(
    index,
    words.map((word) => word.folded),
  )
  return hits.filter((hit) => hit.phrase.length > 3 || /^[\p{Lu}\p{Lo}]/u.test(words[hit.at]?.printed ?? ''))
}

function opensWithPosition(words: readonly PlacedWord[]): boolean {
  return hitsIn(POSITIONS, words.slice(0, 4)).some((hit) => hit.at === 0)
}

function strength(hit: PhraseHit, text: string, words: readonly PlacedWord[]): number {
  if (isUnnamedInstitute(hit, words)) return 0.7
  if (CERTAIN.test(hit.phrase)) return 0.85
  const isHead = isHeadOf(hit, text, words)
  if (WEAK.has(hit.phrase) && !OF.has(words[hit.at + 1]?.folded ?? '')) return 0.4
  if (hit.phrase.length <= 3) return isHead || words.length <= 4 ? 0.55 : 0.4
  if (isHead) return 0.85
  return ENGLISH_HEADS.has(hit.phrase) ? 0.3 : 0.7
}

/** `Institut für Mechanik` is part of something, `Karlsruher Institut für Technologie` is not. */
function isUnnamedInstitute(hit: PhraseHit, words: readonly PlacedWord[]): boolean {
  const isFirst = hit.at === 0 || (hit.at === 1 && ARTICLES.has(words[0]?.folded ?? ''))
  return (
    isFirst &&
    /^(?:institut|instituto|institute|istituto|zentrum|centre|center|centro)\b/u.test(hit.phrase) &&
    OF.has(words[hit.at + hit.words]?.folded ?? words[hit.at + 1]?.folded ?? '')
  )
}

/** The head of a name stands at its end, or before `of`. */
function isHeadOf(hit: PhraseHit, text: string, words: readonly PlacedWord[]): boolean {
  const end = words[hit.at + hit.words - 1]?.end ?? 0
  const next = words[hit.at + hit.words]
  return next === undefined || OF.has(next.folded) || /^\s*[,;()/&:|–—.]/u.test(text.slice(end, next.start))
}

/** Less for long texts, sentences, and texts that start in lower case. */
function toned(score: number, text: string, words: readonly PlacedWord[]): number {
  let result = score
  if (words.length > MANY_WORDS) result *= 0.6
  if (words.length > 8 && /[.!?]$/u.test(text.trim())) result *= 0.6
  if (/^[^\p{L}]*\p{Ll}/u.test(text)) result *= 0.8
  return result
}
