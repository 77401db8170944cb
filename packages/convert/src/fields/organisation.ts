import { fold } from '../languages/fold.ts'
import { languages } from '../languages/index.ts'
import { looksLikePersonName } from './looks-like-person-name.ts'
import { type PhraseHit, type PhraseIndex, phraseHits, phraseIndex } from './words/phrase-index.ts'

const ORGANISATIONS: PhraseIndex = phraseIndex(languages.map((language) => language.organisations))
const POSITIONS: PhraseIndex = phraseIndex(languages.map((language) => language.positions))
const DEPARTMENTS: PhraseIndex = phraseIndex(languages.map((language) => language.departments))

const LONGEST = 200
const MANY_WORDS = 14
/** Abbreviations of organisations stand in capitals, alone or beside other words. */
const ACRONYM = /(?<![\p{L}\p{M}])\p{Lu}{3,8}(?![\p{L}\p{M}])/u

/** How much a text looks like the name of an organisation and nothing else, 0 to 1. */
export function looksLikeOrganisation(text: string): number {
  const words = wordsOf(text)
  const hits = phraseHits(ORGANISATIONS, words).filter((hit) => isPrinted(hit, text))
  if (words.length === 0) return 0
  if (hits.length === 0)
    return ACRONYM.test(text) && words.length <= 6 && looksLikePosition(text) < 0.5 ? 0.35 : 0
  const strongest = Math.max(...hits.map(strength))
  return toned(strongest, text, words) * (opensWithPosition(words) ? 0.6 : 1)
}

/** How much a text looks like the name of a position, with or without its field, 0 to 1. */
export function looksLikePosition(text: string): number {
  const words = wordsOf(text)
  const hits = phraseHits(POSITIONS, words)
  const [first] = hits
  if (first === undefined || looksLikePersonName(text) > 0.7) return 0
  const isEarly =
    first.at <= 3 || (words.length <= 7 && hits.some((hit) => hit.at + hit.words === words.length))
  const hasOrganisation = phraseHits(ORGANISATIONS, words).some(
    (hit) => hit.at < first.at && isPrinted(hit, text),
  )
  return toned(isEarly ? 0.9 : 0.5, text, words) * (hasOrganisation ? 0.6 : 1)
}

/** How much a text looks like the name of a part of an organisation, 0 to 1. */
export function looksLikeDepartment(text: string): number {
  const words = wordsOf(text)
  const hits = phraseHits(DEPARTMENTS, words).filter((hit) => isPrinted(hit, text))
  const [first] = hits
  if (first === undefined) return 0
  return toned(first.at <= 2 ? 0.85 : 0.5, text, words) * (opensWithPosition(words) ? 0.6 : 1)
}

function wordsOf(text: string): string[] {
  if (text.length > LONGEST) return []
  return fold(text)
    .split(' ')
    .filter((word) => word !== '')
}

function opensWithPosition(words: readonly string[]): boolean {
  return phraseHits(POSITIONS, words.slice(0, 4)).some((hit) => hit.at === 0)
}

/** A word of up to three letters counts only when it is printed with a capital: `AG`, `TU`, `Inc`. */
function isPrinted(hit: PhraseHit, text: string): boolean {
  if (hit.phrase.length > 3) return true
  return (
    new RegExp(`(?<!\\p{L})${hit.phrase}(?!\\p{L})`, 'iu').exec(text)?.[0].charAt(0) ===
    hit.phrase.charAt(0).toUpperCase()
  )
}

function strength(hit: PhraseHit): number {
  if (hit.phrase.length >= 5) return 0.85
  return hit.phrase.length === 4 ? 0.65 : 0.5
}

/** Less for long texts, sentences, and texts that start in lower case. */
function toned(score: number, text: string, words: readonly string[]): number {
  let result = score
  if (words.length > MANY_WORDS) result *= 0.6
  if (words.length > 8 && /[.!?]$/u.test(text.trim())) result *= 0.6
  if (/^[^\p{L}]*\p{Ll}/u.test(text)) result *= 0.8
  return result
}
