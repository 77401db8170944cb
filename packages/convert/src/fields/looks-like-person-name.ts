import { headingKind } from '../languages/heading-kind.ts'
import { splitAffixes } from './names/affixes.ts'
import { nameLine } from './names/name-line.ts'
import { splitName } from './names/split-name.ts'
import { PARTICLES } from './names/title-words.ts'
import { isCommonWord } from './words/common-words.ts'

const LONGEST = 120
const MOST_WORDS = 7
const LIKELY = 0.5
const KNOWN = 0.9
/** Forms of companies, which look like initials: `Skogsdata AB`. */
const COMPANIES = new Set(['AB', 'AG', 'SE', 'SA', 'BV', 'NV', 'KG', 'OY', 'MC', 'UC', 'Labs', 'Nations'])
const INITIALS = /^(?:\p{Lu}\p{M}*\.?[-‐]?){1,3}$/u
const CAPITALISED = /^(?:(?:al|el|ul|ad|as|d|l|o|dell|’t|'t|s)['’-])?\p{Lu}[\p{L}\p{M}'’-]*\.?$/u

/** How much a text looks like the name of one person and nothing else, 0 to 1. */
export function looksLikePersonName(text: string): number {
  if (text.length > LONGEST) return 0
  const { outside } = nameLine(text)
  if (/[0-9@:;/|=]/u.test(outside)) return 0
  const { prefix, core, suffix } = splitAffixes(outside)
  const words = core.split(/[\s,]+/u).filter(Boolean)
  if (!isShaped(core, words)) return 0
  const titles = (prefix === '' ? 0 : 0.4) + (suffix === '' ? 0 : 0.3)
  if (words.every((word) => /\p{Lo}/u.test(word))) return words.length <= 4 ? Math.min(1, 0.5 + titles) : 0
  const shape = shapeScore(core, words, prefix !== '')
  const score = shape > 0 ? Math.min(1, titles + shape) : 0
  const isHeading = prefix === '' && score >= LIKELY && (headingKind(core)?.score ?? 0) >= KNOWN
  return isHeading ? 0 : score
}

/** At most one comma, no sentence, and no word of institutions and positions. */
function isShaped(core: string, words: readonly string[]): boolean {
  if (words.length === 0 || words.length > MOST_WORDS || core.split(',').length > 2) return false
  const isSentence = /[!?]$|\p{Ll}{3}\.$/u.test(core)
  return !isSentence && !words.some((word) => isCommonWord(word) && !PARTICLES.has(word))
}

function shapeScore(core: string, words: readonly string[], isTitled: boolean): number {
  const parts = splitName(core)
  const particles = words.filter((word) => PARTICLES.has(word)).length
  const generation = parts?.generation === undefined ? 0 : 1
  const initials = words.filter((word, index) => isInitials(word, index === words.length - 1)).length
  const names = words.filter((word) => CAPITALISED.test(word) || INITIALS.test(word)).length
  if (parts === undefined || names + particles + generation < words.length || names === initials) return 0
  if (COMPANIES.has(words.at(-1) ?? '')) return 0.3
  const base = words.length > 1 ? 0.55 : isTitled ? 0.35 : 0.15
  const comma = core.includes(',') ? (initials > 0 ? 0.1 : -0.15) : 0
  const length = words.length - particles > 4 ? -0.2 : 0
  return base + (initials > 0 ? 0.25 : 0) + (particles > 0 ? 0.1 : 0) + comma + length
}

/** `J.`, `K.-R.`, `JM`; without dots, three letters only at the end, as in `Lapuschkin SAB`. */
function isInitials(word: string, isLast: boolean): boolean {
  if (!INITIALS.test(word)) return false
  return word.includes('.') || word.length <= (isLast ? 3 : 2)
}
