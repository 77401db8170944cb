import { trimMarksEnd } from '../trim-marks.ts'
import { DOTTED_TITLES, FACULTIES, LEADING_TITLES, SUFFIXES, TITLES } from './title-words.ts'

export interface Affixed {
  readonly prefix: string
  readonly core: string
  readonly suffix: string
}

const WORDS = /\S+/gu
/** Longer texts are no names. */
const LONGEST = 300
const LETTERS = /[\p{L}\p{M}]/u

/** Cut the titles before a name and the degrees behind it from the name itself. */
export function splitAffixes(text: string): Affixed {
  if (text.length > LONGEST) return { prefix: '', core: text, suffix: '' }
  const start = prefixLength(text)
  const rest = text.slice(start)
  const end = suffixStart(rest)
  return {
    prefix: text.slice(0, start).trim(),
    core: trimMarksEnd(rest.slice(0, end), ',;'),
    suffix: rest
      .slice(end)
      .replace(/^[\s,;]+/u, '')
      .trim(),
  }
}

/** How much of the start of a text is titles: `PD Dr. phil. `, `The Revd Dr `. */
export function prefixLength(text: string): number {
  let length = 0
  let afterDegree = false
  let pending = false
  let isDiploma = false
  for (const word of text.matchAll(WORDS)) {
    const parts = partsOf(word[0])
    const isFaculty: boolean =
      afterDegree &&
      parts.every((part) => FACULTIES.has(part)) &&
      (word[0] === word[0].toLowerCase() || (isDiploma && word[0].endsWith('.')))
    const isTitle = isFaculty || isTitleWord(word[0], parts)
    const isLeading = parts.length > 0 && parts.every((part) => LEADING_TITLES.has(part))
    if (!isTitle && !isLeading) break
    afterDegree = isFaculty || parts.some((part) => DEGREES.has(part))
    pending = isLeading && !isFaculty
    isDiploma = parts.includes('dipl')
    if (!pending) length = word.index + word[0].length
    if (/[,;:)]$/u.test(word[0])) return 0
  }
  while (length > 0 && /\s/u.test(text.charAt(length))) length += 1
  return length < text.length ? length : 0
}

const DEGREES = new Set(['dr', 'ddr', 'dipl', 'mag', 'mmag', 'prof', 'dott', 'cand', 'lic', 'dra'])

function isTitleWord(word: string, parts: readonly string[]): boolean {
  const bare = trimMarksEnd(word.toLowerCase(), '.,')
  if (TITLES.has(bare)) return !DOTTED_TITLES.has(bare) || word.endsWith('.')
  const [first, ...others] = parts
  if (first === undefined || !TITLES.has(first) || !word.includes('.')) return false
  return others.every((part) => TITLES.has(part) || FACULTIES.has(part))
}

function partsOf(word: string): string[] {
  return word
    .toLowerCase()
    .replace(/(?<=\.)(?:in|a)(?=[.,]?$)/u, '') // Dr.in, Mag.a
    .split(/[.\-–,/]+/u)
    .filter((part) => LETTERS.test(part))
}

/** Where the degrees behind a name begin: `, Ph.D.`, `, MBBS, BSc (Hons)`, ` PhD`. */
function suffixStart(text: string): number {
  const comma = commaSuffixStart(text)
  let end = comma
  for (;;) {
    const kept = trimMarksEnd(text.slice(0, end), ',')
    const space = kept.lastIndexOf(' ')
    if (space < 0) return end
    const word = kept.slice(space + 1)
    if (!isKnownSuffix(word) || kept.slice(0, space).trim().split(/\s+/u).length < 2) return end
    end = space
  }
}

/** The first comma after which every part is a degree. */
function commaSuffixStart(text: string): number {
  let end = text.length
  for (;;) {
    const comma = text.lastIndexOf(',', end - 1)
    if (comma < 0) return end
    const part = text.slice(comma + 1, end).trim()
    const before = text.slice(0, comma).trim()
    const isDegree = isKnownSuffix(part) || (before.includes(' ') && isAcronym(part))
    if (!isDegree) return end
    end = comma
  }
}

function isKnownSuffix(part: string): boolean {
  const bare = part
    .replace(/\([^()]*\)/gu, '')
    .toLowerCase()
    .replace(/[.\s-]/gu, '')
  return SUFFIXES.has(bare) && /\p{Lu}/u.test(part)
}

/** `FRHistS`, `MRCP(UK)`, `B.Sc.`: several capitals and little between them. */
function isAcronym(part: string): boolean {
  const bare = part.replace(/\([^()]*\)/gu, '').replace(/[.\s-]/gu, '')
  const capitals = bare.match(/\p{Lu}/gu)?.length ?? 0
  return (
    /^\p{L}{3,9}$/u.test(bare) &&
    capitals >= 2 &&
    capitals * 2 >= bare.length - 1 &&
    !/^(?:\p{Lu}\.\s?)+$/u.test(part)
  )
}
