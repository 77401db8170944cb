import { looksLikePersonName } from './looks-like-person-name.ts'
import { prefixLength, splitAffixes } from './names/affixes.ts'
import { AMBIGUOUS_TITLES, PARTICLES, TITLES } from './names/title-words.ts'
import { trimMarksEnd } from './trim-marks.ts'
import { isCommonWord } from './words/common-words.ts'

/** A person named in running text. */
export interface NamedPerson {
  /** As printed, without titles. */
  readonly name: string
  readonly honorificPrefix?: string
  readonly honorificSuffix?: string
  /** With the titles. */
  readonly text: string
  readonly index: number
  readonly length: number
}

const WORD = /\S+/gu
const SEPARATOR =
  /[,;&/•·|+]|(?<![\p{L}\p{M}])(?:and|und|et|y|e|ed|en|with|mit|avec|con|com|met|sowie|plus)(?![\p{L}\p{M}])/gu
const MOST_NAME_WORDS = 6

/** Find the people in running text that are named with a title: `Supervision by Prof. Dr. Klaus-Robert Müller and Prof. Dr. Alexander Binder.` */
export function findTitledNames(text: string): NamedPerson[] {
  const found: NamedPerson[] = []
  let end = 0
  for (const word of text.matchAll(WORD)) {
    if (word.index < end) continue
    const start = word.index + (/^[("'“„«[]*/u.exec(word[0])?.[0].length ?? 0)
    const title = text.slice(start, word.index + word[0].length)
    if (!isTitleStart(title) || (isAmbiguous(title) && followsName(text, start))) continue
    const person = personAt(text, start)
    if (person === undefined) continue
    found.push(person)
    end = person.index + person.length
  }
  return found
}

/** Read a list of people and nothing else: `R. Okonjo and T. Hylkema`, `Prof. A. Binder, Franz Király`. */
export function parsePeople(text: string): NamedPerson[] | undefined {
  const people: NamedPerson[] = []
  for (const [start, end] of pieces(text)) {
    const piece = text.slice(start, end)
    const offset = start + (piece.length - piece.trimStart().length)
    const trimmed = piece.trim()
    const { prefix, core, suffix } = splitAffixes(trimmed)
    const last = people.at(-1)
    if (isSuffix(trimmed)) {
      if (last === undefined) return undefined
      people[people.length - 1] = withSuffix(last, trimmed, text.slice(last.index, offset + trimmed.length))
      continue
    }
    if (looksLikePersonName(trimmed) < 0.5) return undefined
    people.push(person(core, prefix, suffix, trimmed, offset))
  }
  return people.length === 0 ? undefined : people
}

/** A piece that would be a degree behind a name. */
function isSuffix(piece: string): boolean {
  return splitAffixes(`Aa Bb, ${piece}`).suffix === piece
}

function withSuffix(last: NamedPerson, suffix: string, text: string): NamedPerson {
  const honorificSuffix = last.honorificSuffix === undefined ? suffix : `${last.honorificSuffix}, ${suffix}`
  return { ...last, honorificSuffix, text, length: text.length }
}

function pieces(text: string): [number, number][] {
  const found: [number, number][] = []
  let start = 0
  for (const separator of text.matchAll(SEPARATOR)) {
    if (separator.index > start) found.push([start, separator.index])
    start = separator.index + separator[0].length
  }
  if (text.slice(start).trim() !== '') found.push([start, text.length])
  return found
}

function isTitleStart(word: string): boolean {
  const bare = trimMarksEnd(word.toLowerCase(), '.,')
  const [first = ''] = bare.split(/[.-]/u)
  return TITLES.has(bare) || bare === 'the' || TITLES.has(first)
}

function isAmbiguous(title: string): boolean {
  return AMBIGUOUS_TITLES.has(title.toLowerCase()) && !title.endsWith('.')
}

function followsName(text: string, index: number): boolean {
  return /\p{Lu}[\p{L}\p{M}]{0,18}\s$/u.test(text.slice(Math.max(0, index - 20), index))
}

/** The longest name after the titles at a place. */
function personAt(text: string, start: number): NamedPerson | undefined {
  const ahead = text.slice(start, start + 160)
  const prefix = prefixLength(ahead)
  const length = prefix === 0 ? 0 : nameLength(ahead.slice(prefix))
  const titles = ahead.slice(0, prefix).trim()
  const { core, suffix } = splitAffixes(ahead.slice(prefix, prefix + length))
  if (!/[\p{L}\p{M}]{2}/u.test(core) || (isDegreeOnly(titles) && !/\s/u.test(core))) return undefined
  if (isAmbiguous(titles) && /^\p{Ll}/u.test(core)) return undefined
  return person(core, titles, suffix, ahead.slice(0, prefix + length), start)
}

/** `Dipl.-Ing. Bauingenieurwesen` is a degree with its field, `Dipl.-Ing. Anna Weber` a person. */
function isDegreeOnly(titles: string): boolean {
  return !/prof|dr\b|doc|revd?\b|sir\b|dame\b|frau|herr|m[rs]s?\b|mx\b/iu.test(titles)
}

function nameLength(text: string): number {
  let length = 0
  let count = 0
  for (const word of text.matchAll(WORD)) {
    const bare = before(word[0], /[,;:)\]"”»]/u)
    const isInitial = /^(?:\p{Lu}\p{M}*\.[-‐]?){1,3}$/u.test(bare)
    const name = isInitial ? bare : before(bare, /\./u).replace(/['’]s$/u, '')
    const isNamed = isInitial || /^(?:[dlDLO]['’])?\p{Lu}[\p{L}\p{M}'’‐-]*$/u.test(name)
    const isParticle =
      PARTICLES.has(name.toLowerCase()) && name === bare && !['e', 'y', 'i', 'und', 'in', 'op'].includes(name)
    if ((!isNamed && !isParticle) || (!isInitial && !isParticle && isCommonWord(name))) break
    if (count === 0 && isParticle && !isNamed && !/^v/iu.test(name)) break
    count += 1
    if (isNamed) length = word.index + name.length
    if (name !== word[0] || count >= MOST_NAME_WORDS) break
  }
  return length
}

function person(name: string, prefix: string, suffix: string, text: string, index: number): NamedPerson {
  return {
    name: name.trim(),
    ...(prefix === '' ? {} : { honorificPrefix: prefix }),
    ...(suffix === '' ? {} : { honorificSuffix: suffix }),
    text,
    index,
    length: text.length,
  }
}

/** The start of a text, up to the first match of a pattern. */
function before(text: string, pattern: RegExp): string {
  const place = text.search(pattern)
  return place < 0 ? text : text.slice(0, place)
}
