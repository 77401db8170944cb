import { FLUENCY, LANGUAGE_NAMES } from '../tables/phrase-indexes.ts'
import { LANGUAGES_LABELS } from '../tables/words.ts'
import { isLevel } from './spoken/is-level.ts'
import { type Piece, piecesOf } from './spoken/pieces.ts'
import { leadingMarks, trimMarks, trimMarksEnd } from './trim-marks.ts'
import { phraseHits } from './words/phrase-index.ts'
import { type PlacedWord, placedWords } from './words/placed-words.ts'

/** A language that the owner knows, as printed. */
export interface SpokenLanguage {
  readonly language: string
  readonly fluency?: string
  /** UTF-16 offset of all that was read for it. */
  readonly index: number
  readonly length: number
}

/** What parts a language from its level: a colon, a bracket, a dash. */
const PARTING = /[:=([{\t]|\s[–—-]{1,3}\s|\s[–—]/u
const JOINED = /&|\+|(?<![\p{L}\p{M}])(?:and|und|et|y|e|ed|en|och|og|ja)(?![\p{L}\p{M}])/gu
const EDGE = /^[\s\p{Pd}\p{Po}\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}\uFE0F]+/u
const BEFORE = /(?:[:–—-]|(?<![\p{L}])(?:in|of|en|de|di|em|du|d'|van|auf))$/iu
const MOST_NAME_WORDS = 4
const LONGEST_LEVEL = 60

export interface SpokenOptions {
  /** The text stands in a section of languages, and may name one that no list knows: `Karelian: good`. */
  readonly isListed?: boolean
}

/** Read a list of spoken languages: `German (native), English (C2)`, `Deutsch: Muttersprache`, `fluent in French and Dutch`. */
export function findSpokenLanguages(text: string, options: SpokenOptions = {}): SpokenLanguage[] {
  const found: SpokenLanguage[] = []
  for (const piece of piecesOf(withPlainBrackets(text)).map(withoutLabel)) {
    const read = readPiece(piece)
    const last = found.at(-1)
    if (read.length > 0) found.push(...read)
    else if (last !== undefined && isLevel(piece.text)) {
      const end = piece.start + piece.text.length
      const fluency = last.fluency === undefined ? bare(piece.text) : `${last.fluency}, ${piece.text}`
      found[found.length - 1] = { ...last, fluency, length: end - last.index }
    }
  }
  return options.isListed === true || found.some((one) => hasName(one.language)) ? found : []
}

/** The same length, with brackets of full width as plain ones. */
function withPlainBrackets(text: string): string {
  return text.replaceAll('（', '(').replaceAll('）', ')')
}

/** `Languages: German` → `German`. */
function withoutLabel(piece: Piece): Piece {
  const colon = piece.text.indexOf(':')
  const label = piece.text.slice(0, colon).replace(/[*_]/gu, '').trim().toLowerCase()
  const skipped = colon > 0 && LANGUAGES_LABELS.has(label) && !isLevel(label) ? colon + 1 : 0
  const rest = piece.text.slice(skipped)
  const edge = EDGE.exec(rest)?.[0].length ?? 0
  return { text: rest.slice(edge).trimEnd(), start: piece.start + skipped + edge }
}

function readPiece(piece: Piece): SpokenLanguage[] {
  const { text } = piece
  const words = placedWords(text)
  const [hit] = phraseHits(
    LANGUAGE_NAMES,
    words.map((word) => word.folded),
  )
  const parting = PARTING.exec(text)
  const head = parting === null ? text : text.slice(0, parting.index)
  const name = hit === undefined ? undefined : words[hit.at]
  if (hit === undefined || name === undefined) {
    const isNamed = parting !== null && isLanguageShape(head) && isLevel(text.slice(parting.index))
    return isNamed ? entries(piece, head, text.slice(parting.index)) : []
  }
  if (name.start < head.length && isNameHead(head, words, hit)) return fromHead(piece, head, words, hit)
  return levelFirst(piece, words)
}

/** The head is the name with at most a few words of its own around it: `New Testament Greek`, `Classical and modern Greek`. */
function isNameHead(head: string, words: readonly PlacedWord[], hit: { at: number; words: number }): boolean {
  const before = words.slice(0, hit.at)
  const isLevelBefore =
    phraseHits(
      FLUENCY,
      before.map((word) => word.folded),
    ).length > 0
  const [first, second] = before
  const isJoined = second !== undefined && isConjunction(second.printed) && before.length <= 3
  return (
    (isJoined ? isCapital(first) : before.length <= 2 && before.every(isCapital)) &&
    !isLevelBefore &&
    head.length <= 90
  )
}

function isCapital(word: PlacedWord | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.printed)
}

function isConjunction(word: string): boolean {
  return word.replace(JOINED, '') === ''
}

/** `English C2`, `Spanish fluent`: without a mark between, the level starts behind the name. */
function fromHead(
  piece: Piece,
  head: string,
  words: readonly PlacedWord[],
  hit: { at: number; words: number },
): SpokenLanguage[] {
  const end = nameEnd(head, words, hit)
  return entries(piece, head.slice(0, end), piece.text.slice(end))
}

function nameEnd(head: string, words: readonly PlacedWord[], hit: { at: number; words: number }): number {
  const level = phraseHits(
    FLUENCY,
    words.map((word) => word.folded),
  ).find((one) => one.at >= hit.at + hit.words)
  const start = level === undefined ? head.length : (words[level.at]?.start ?? head.length)
  return Math.min(head.length, start)
}

/** `fluent in German`, `Muttersprache: Deutsch`, `reading knowledge of French and Latin`, `native English speaker`. */
function levelFirst(piece: Piece, words: readonly PlacedWord[]): SpokenLanguage[] {
  const hits = phraseHits(
    LANGUAGE_NAMES,
    words.map((word) => word.folded),
  )
  const first = words[hits[0]?.at ?? -1]
  if (first === undefined) return []
  let end = first.start
  for (const hit of hits) {
    const start = words[hit.at]?.start ?? end
    if (end > first.start && piece.text.slice(end, start).replace(JOINED, '').trim() !== '') break
    end = words[hit.at + hit.words - 1]?.end ?? end
  }
  const level = piece.text.slice(0, first.start).trim().replace(BEFORE, '').trim()
  return isLevel(level) && level.length <= LONGEST_LEVEL
    ? entries(piece, piece.text.slice(first.start, end), level)
    : []
}

/** One entry for each language of `German and French`, all of one level. */
function entries(piece: Piece, names: string, level: string): SpokenLanguage[] {
  const fluency = bare(level)
  const parts = names
    .split(JOINED)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const [first = '', second = ''] = parts
  const isOne = !hasName(first) && /^\p{Ll}/u.test(second) && hasName(second)
  return (isOne ? [names.trim()] : parts).map((name) => ({
    language: trimMarks(name, '.:*_–—-"“”„«»(['),
    ...(fluency === '' ? {} : { fluency }),
    index: piece.start,
    length: piece.text.length,
  }))
}

/** Without the brackets around all of it, and without marks at its edges. */
function bare(level: string): string {
  const text = trimMarksEnd(level.slice(leadingMarks(level, ':=–—-')), '.;')
  const inside = /^[([{]([^()[\]{}]*)[)\]}]$/u.exec(text)?.[1] ?? text
  return inside.replace(/[*_]/gu, '').trim()
}

function hasName(text: string): boolean {
  return (
    phraseHits(
      LANGUAGE_NAMES,
      placedWords(text).map((word) => word.folded),
    ).length > 0
  )
}

/** A few words with a capital, which a language that no list knows can be: `Mapudungun`. */
function isLanguageShape(head: string): boolean {
  const words = head.split(/\s+/u)
  return words.length <= MOST_NAME_WORDS && /^\p{Lu}\p{L}{2,}/u.test(head) && !/[0-9]/u.test(head)
}
