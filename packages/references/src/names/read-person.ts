import type { CitationName } from '@offprint/schema'
import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import { ARTICLES, CAPITAL_PARTICLES } from '../lexicon/name-words.ts'
import { readHan } from './read-han.ts'
import type { NameToken } from './tokens.ts'

/** How one person may be written. */
export type PersonForm = 'family-initials' | 'inverted' | 'initials-family' | 'given-family' | 'family-only'

export interface ReadPerson {
  readonly name: CitationName
  /** Index of the first token after the person. */
  readonly next: number
  /** Whether the given names are initials. */
  readonly initials: boolean
}

/** Read one person in the given form at a token; undefined when the tokens do not have that form. */
export function readPerson(
  text: string,
  tokens: readonly NameToken[],
  index: number,
  form: PersonForm,
): ReadPerson | undefined {
  const token = tokens[index]
  if (token === undefined) return undefined
  if (token.kind === 'han') return readHan(token, index)
  if (ARTICLES.has(token.text)) return undefined
  return READERS[form](text, tokens, index)
}

type Reader = (text: string, tokens: readonly NameToken[], index: number) => ReadPerson | undefined

const READERS: Readonly<Record<PersonForm, Reader>> = {
  'family-initials': readFamilyInitials,
  inverted: readInverted,
  'initials-family': readInitialsFamily,
  'given-family': readGivenFamily,
  'family-only': (text, tokens, index) => {
    const family = readFamily(tokens, index, 3)
    return family === undefined
      ? undefined
      : { name: { family: slice(text, tokens, index, family) }, next: family, initials: false }
  },
}

function readFamilyInitials(
  text: string,
  tokens: readonly NameToken[],
  index: number,
): ReadPerson | undefined {
  const first = tokens[index]
  const short = first?.kind === 'initial' && !first.text.endsWith('.') && first.text.length > 1
  const family = short && tokens[index + 1]?.kind === 'initial' ? index + 1 : readFamily(tokens, index, 4)
  if (family === undefined) return undefined
  const given = readInitials(tokens, family)
  if (given === undefined || isGivenFirst(tokens, index, family, given)) return undefined
  return person(text, tokens, [index, family], [family, given], given, true)
}

function readInverted(text: string, tokens: readonly NameToken[], index: number): ReadPerson | undefined {
  const family =
    readFamily(tokens, index, 4) ??
    (tokens[index]?.kind === 'initial' && !tokens[index].text.includes('.') && tokens[index].text.length > 1
      ? index + 1
      : undefined)
  if (family === undefined || tokens[family]?.text !== ',') return undefined
  const start = family + 1
  const initials = readInitials(tokens, start)
  const given = initials ?? readGivenWords(tokens, start)
  if (given === undefined) return undefined
  let next = given
  while (isParticle(tokens[next]) && next - given < 3) next += 1
  if (next > given && tokens[next]?.kind === 'initial') next = readInitials(tokens, next) ?? next
  return person(text, tokens, [index, family], [start, next], next, initials !== undefined)
}

function readInitialsFamily(
  text: string,
  tokens: readonly NameToken[],
  index: number,
): ReadPerson | undefined {
  const given = readInitials(tokens, index)
  if (given === undefined) return undefined
  const family = readFamily(tokens, given, 4)
  if (family === undefined) return undefined
  return person(text, tokens, [given, family], [index, given], family, true)
}

/** Given names in full, then the family name: its last word and the particles before it. */
function readGivenFamily(text: string, tokens: readonly NameToken[], index: number): ReadPerson | undefined {
  let next = index
  let words = 0
  let initials = 0
  let particles = -1
  for (; next - index < 7; next += 1) {
    const token = tokens[next]
    if (words > 0 && isShortFamily(tokens, next)) {
      next += 1
      break
    }
    if (token?.kind === 'word') words += 1
    else if (token?.kind === 'initial' && (token.text.endsWith('.') || token.text.length < 3)) initials += 1
    else if (isParticle(token) && next > index) {
      if (particles < 0) particles = next
      continue
    } else break
    if (
      CAPITAL_PARTICLES.has(token.text) &&
      next > index &&
      tokens[next + 1]?.kind === 'word' &&
      particles < 0
    )
      particles = next
  }
  if (isShortFamily(tokens, next - 1) && words > 0) words += 1
  else if (tokens[next - 1]?.kind !== 'word') return undefined
  if (words + initials < 2 || words > 4) return undefined
  const family = particles > index ? particles : next - 1
  return person(text, tokens, [family, next], [index, family], next, words === 1 && initials > 0)
}

function person(
  text: string,
  tokens: readonly NameToken[],
  [familyStart, familyEnd]: readonly [number, number],
  [givenStart, givenEnd]: readonly [number, number],
  next: number,
  initials: boolean,
): ReadPerson {
  const name: CitationName = {
    family: slice(text, tokens, familyStart, familyEnd).replace(/(?<=\p{Ll})\.$/u, ''),
    given: slice(text, tokens, givenStart, givenEnd),
  }
  const comma = tokens[next]?.text === ',' ? next + 1 : next
  const suffix = tokens[comma]
  if (suffix?.kind !== 'suffix') return { name, next, initials }
  return { name: { ...name, suffix: suffix.text }, next: comma + 1, initials }
}

/** Index after a family name: particles and one to `most` capitalised words, ending in a word. */
function readFamily(tokens: readonly NameToken[], index: number, most: number): number | undefined {
  let next = index
  let words = 0
  let end: number | undefined
  while (words < most) {
    const token = tokens[next]
    if (token?.kind === 'word' || isFamilyLikeParticle(tokens, next)) {
      words += 1
      end = next + 1
    } else if (isShortFamily(tokens, next)) return next + 1
    else if (!isParticle(token) || (token?.kind === 'conjunction' && end === undefined)) break
    next += 1
    if (next - index > 8) break
  }
  return end
}

/** `Larry D. Wittie`: a given name, an initial and a capital are no family name with initials. */
function isGivenFirst(tokens: readonly NameToken[], index: number, family: number, given: number): boolean {
  const first = tokens[index]?.text ?? ''
  const last = tokens[given - 1]?.text ?? ''
  if (family !== index + 1 || !last.endsWith('.') || tokens[given]?.kind !== 'word') return false
  const after = tokens[given + 1]
  if (GIVEN_NAMES.has(first)) return true
  const next = tokens[given + 2]?.kind
  return (after?.text === ',' || after?.kind === 'conjunction') && (next === 'word' || next === 'initial')
}

/** `DU X`, `LE T`: a particle with nothing to join is a family name. */
function isFamilyLikeParticle(tokens: readonly NameToken[], index: number): boolean {
  const next = tokens[index + 1]?.kind
  return (
    CAPITAL_PARTICLES.has(tokens[index]?.text ?? '') &&
    (next === 'initial' || tokens[index + 1]?.text === ',')
  )
}

function readInitials(tokens: readonly NameToken[], index: number): number | undefined {
  let next = index
  while (next - index < 6 && (isNextInitial(tokens, index, next) || isBrokenHyphen(tokens, index, next)))
    next += 1
  while (next > index && isSaint(tokens[next]) && tokens[next + 1]?.kind === 'initial') next += 2
  return next > index ? next : undefined
}

/** After an initial with a full stop, a capital without one begins something else: `R. A study`. */
function isNextInitial(tokens: readonly NameToken[], index: number, next: number): boolean {
  const token = tokens[next]
  if (token?.kind !== 'initial' || (next > index && isShortFamily(tokens, next))) return false
  return (
    next === index ||
    /^[,.;]$/.test(tokens[next + 1]?.text ?? '') ||
    token.text.endsWith('.') ||
    !(tokens[next - 1]?.text.endsWith('.') ?? false)
  )
}

/** `W. Li.`: two letters before the full stop of the list. */
function isShortFamily(tokens: readonly NameToken[], index: number): boolean {
  return (
    index > 0 &&
    /^\p{Lu}\p{Ll}\.$/u.test(tokens[index]?.text ?? '') &&
    tokens[index]?.kind === 'initial' &&
    tokens[index - 1]?.kind !== 'punctuation'
  )
}

/** `M.- C.`: a hyphen that extraction set apart. */
function isBrokenHyphen(tokens: readonly NameToken[], index: number, next: number): boolean {
  return next > index && /^[-‐–]$/.test(tokens[next]?.text ?? '') && tokens[next + 1]?.kind === 'initial'
}

/** Initials such as `I. St J.`. */
function isSaint(token: NameToken | undefined): boolean {
  return token?.text === 'St' || token?.text === 'St.'
}

function readGivenWords(tokens: readonly NameToken[], index: number): number | undefined {
  let next = index
  while (next - index < 4) {
    const kind = tokens[next]?.kind
    const afterInitial = next > index && (tokens[next - 1]?.text.endsWith('.') ?? false)
    if (kind !== 'initial' && (kind !== 'word' || afterInitial)) break
    next += 1
  }
  return next > index ? next : undefined
}

function isParticle(token: NameToken | undefined): boolean {
  return token?.kind === 'particle'
}

function slice(text: string, tokens: readonly NameToken[], from: number, to: number): string {
  const first = tokens[from]
  const last = tokens[to - 1]
  return first === undefined || last === undefined
    ? ''
    : text.slice(first.start, last.end).replace(/\s+/g, ' ')
}
