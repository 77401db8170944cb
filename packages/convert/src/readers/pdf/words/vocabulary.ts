import { beginsConjunction } from '../../../lexicon/conjunctions.ts'

/** The words of a document, as the judge of what its lines broke. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>
  /** Its lines break words, and not only at the hyphens that words have. */
  readonly breaksWords: boolean
}

const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*(?!-)/gu
const SOFT_HYPHEN = /[\u00AD\u2010]$/u
/** Scripts that put nothing between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** So many of the long lines end in a hyphen where words are broken; where they aren't, it is one in hundreds. */
const MANY = 0.015
const LONG = 30

/** The words of texts that follow each other, without what hyphens at their ends may have broken. */
export function vocabularyOf(texts: Iterable<string>): Vocabulary {
  const words = new Set<string>()
  const lines = { long: 0, broken: 0 }
  let isBroken = false
  for (const text of texts) {
    const whole = isBroken ? text.replace(/^\s*[\p{L}\p{M}]+/u, '') : text
    for (const [word] of whole.replace(/[\p{L}\p{M}]+-\s*$/u, '').matchAll(WORD))
      words.add(word.toLowerCase())
    isBroken = /\p{L}[-\u00AD\u2010]\s*$/u.test(text)
    if (text.length < LONG) continue
    lines.long += 1
    if (isBroken) lines.broken += 1
  }
  return { words, breaksWords: lines.broken > MANY * lines.long }
}

/**
 * Join two lines: a hyphen that only breaks a word goes, one that belongs to the word stays, and other lines get a space.
 * What the document prints elsewhere decides; a word that it prints in neither way is taken for broken where others are.
 */
export function joinWords(
  head: string,
  tail: string,
  vocabulary: Vocabulary,
): { head: string; joint: string } {
  const [line, next] = [head.trimEnd(), tail.trimStart()]
  if (SOFT_HYPHEN.test(line)) return { head: line.slice(0, -1), joint: '' }
  const before = line.match(/([\p{L}\p{M}]+)-$/u)?.[1]?.toLowerCase()
  const after = next.match(/^[\p{L}\p{M}]+/u)?.[0]
  if (before !== undefined && after !== undefined) {
    if (beginsConjunction(next)) return { head: line, joint: ' ' }
    const isBroken = /^\p{Ll}/u.test(after) && !isCompound(before, after.toLowerCase(), vocabulary)
    return { head: isBroken ? line.slice(0, -1) : line, joint: '' }
  }
  return { head: line, joint: isUnspaced(line, next) ? '' : ' ' }
}

function isCompound(before: string, after: string, { words, breaksWords }: Vocabulary): boolean {
  if (words.has(`${before}-${after}`)) return true
  if (words.has(before + after)) return false
  return !breaksWords || (words.has(before) && words.has(after))
}

/** Lines that were broken where there is no space: behind a dash or a slash, and in scripts without spaces. */
function isUnspaced(line: string, next: string): boolean {
  return /\S[-–/]$/u.test(line) || (UNSPACED.test(line.slice(-1)) && UNSPACED.test(next.slice(0, 1)))
}
