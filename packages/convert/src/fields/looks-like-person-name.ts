import { headingKind } from '../languages/heading-kind.ts'
import { splitAffixes } from './names/affixes.ts'
import { splitName } from './names/split-name.ts'
import { isCommonWord } from './words/common-words.ts'

const LONGEST = 120
const LIKELY = 0.5
const KNOWN = 0.9
const MOST_WORDS = 6
const INITIALS = /^(?:\p{Lu}\p{M}*\.?[-‐]?){1,3}$/u
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’-]*\.?$/u

/** How much a text looks like the name of one person and nothing else, 0 to 1. */
export function looksLikePersonName(text: string): number {
  const line = text.trim()
  if (line.length > LONGEST || /[0-9@:;/|=]/u.test(line)) return 0
  const { prefix, core, suffix } = splitAffixes(
    line
      .replace(/\([^()]{1,60}\)/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  )
  const words = core.split(/[\s,]+/u).filter(Boolean)
  if (
    words.length === 0 ||
    words.length > MOST_WORDS ||
    /[.!?]$/u.test(words.length > 1 && INITIALS.test(words.at(-1) ?? '') ? '' : core)
  )
    return 0
  const parts = splitName(core)
  if (core.split(',').length > 2) return 0
  if (parts === undefined || words.some((word) => isCommonWord(word))) return 0
  const particles = parts.particles?.split(' ').length ?? 0
  const capitalised = words.filter((word) => CAPITALISED.test(word)).length
  const initials = words.filter((word, index) => isInitials(word, index === words.length - 1)).length
  if (words.every((word) => /\p{Lo}/u.test(word)))
    return words.length <= 4 ? 0.5 + (prefix === '' ? 0 : 0.3) : 0
  if (capitalised + particles < words.length || capitalised === initials) return 0
  let score = words.length > 1 ? 0.55 : prefix === '' ? 0.15 : 0.35
  if (initials > 0) score += 0.25
  if (prefix !== '') score += 0.4
  if (suffix !== '') score += 0.3
  if (particles > 0) score += 0.1
  if (core.includes(',')) score += initials > 0 ? 0.1 : -0.15
  if (words.length > 4) score -= 0.2
  const isHeading = prefix === '' && score >= LIKELY && (headingKind(core)?.score ?? 0) >= KNOWN
  return isHeading ? 0 : Math.max(0, Math.min(1, score))
}

/** `J.`, `K.-R.`, `JM`; without dots, three letters only at the end, as in `Lapuschkin SAB`. */
function isInitials(word: string, isLast: boolean): boolean {
  if (!INITIALS.test(word)) return false
  return word.includes('.') || word.length <= (isLast ? 3 : 2)
}
