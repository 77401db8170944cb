import { splitAffixes } from './names/affixes.ts'
import { findFormerNames } from './names/former-name.ts'
import { nameLine } from './names/name-line.ts'
import { type NameParts, splitName } from './names/split-name.ts'
import { titleCaseName } from './names/title-case.ts'

/** The name of a person as the head of a CV prints it. */
export interface PersonName {
  /** Given name first, without titles: `Sebastian Lapuschkin`. */
  readonly name: string
  readonly honorificPrefix?: string
  readonly honorificSuffix?: string
  /** Former names, with the given name where only a family name is printed, and nicknames. */
  readonly alternateNames: readonly string[]
  readonly given?: string
  /** With its particles. */
  readonly family?: string
  readonly particles?: string
}

const UNNAMED = /[0-9@]|:\/\//u
const LONGEST = 160
const MOST_WORDS = 8

/** Read a line that is a person's name, with the titles, degrees and former names printed beside it. */
export function parsePersonName(text: string): PersonName | undefined {
  if (text.length > LONGEST) return undefined
  const former = findFormerNames(text)
  const { outside, asides } = nameLine(text)
  if (UNNAMED.test(outside)) return undefined
  const { prefix, core, suffix } = splitAffixes(outside)
  const parts = splitName(withInitialsSpaced(core))
  if (parts === undefined || !isName(core)) return undefined
  const shown = shownParts(parts)
  return {
    name: [shown.given, shown.family, shown.generation].filter(Boolean).join(' '),
    ...(prefix === '' ? {} : { honorificPrefix: prefix }),
    ...(suffix === '' ? {} : { honorificSuffix: suffix }),
    alternateNames: alternates(
      shown,
      former.map((found) => found.name),
      asides,
    ),
    ...(shown.given === undefined ? {} : { given: shown.given }),
    family: shown.family,
    ...(shown.particles === undefined ? {} : { particles: shown.particles }),
  }
}

/** One to eight words with a capital or without case, and at least one longer than an initial. */
function isName(core: string): boolean {
  const words = core.split(/[\s,]+/u).filter(Boolean)
  if (words.length === 0 || words.length > MOST_WORDS) return false
  const named = words.filter((word) => /^[^\p{Ll}\p{M}]*[\p{Lu}\p{Lt}\p{Lo}]/u.test(word))
  return (
    named.some((word) => /[\p{L}\p{M}]{2}|\p{Lo}/u.test(word)) &&
    named.length * 2 >= words.length &&
    words.every(isNameWord)
  )
}

function isNameWord(word: string): boolean {
  return /^[\p{L}\p{M}'’‘`´.·\-‐‑–]+$/u.test(word)
}

function withInitialsSpaced(core: string): string {
  return core.replace(/(?<=(?<!\p{L})\p{Lu}\.)(?=\p{Lu}\p{Ll})/gu, ' ')
}

function shownParts(parts: NameParts): NameParts {
  const whole = [parts.given, parts.family].filter(Boolean).join(' ')
  const isCapitals = whole === whole.toUpperCase()
  const family = titleCaseName(parts.family, parts.given !== undefined)
  return {
    ...parts,
    family,
    ...(parts.given === undefined ? {} : { given: isCapitals ? titleCaseName(parts.given) : parts.given }),
  }
}

function alternates(parts: NameParts, former: readonly string[], asides: readonly string[]): string[] {
  const names = former.map((name) =>
    name.includes(' ') || parts.given === undefined ? name : `${parts.given} ${name}`,
  )
  const nicknames = asides.filter(
    (aside) => /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(aside) || isOtherScript(aside, parts),
  )
  return [...new Set([...names, ...nicknames])]
}

/** `Li Wei (李伟)`. */
function isOtherScript(aside: string, parts: NameParts): boolean {
  return /^[\p{Lo}\p{M}\s·]{2,30}$/u.test(aside) && !/\p{Lo}/u.test(parts.family)
}
