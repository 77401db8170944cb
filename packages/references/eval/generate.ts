import type { Citation, CitationName, CitationType } from '@offprint/schema'
import type { FormattedPart } from '../src/styles/format-reference.ts'
import { formatReference } from '../src/styles/format-reference.ts'
import type { Mark, ReferenceText } from '../src/types.ts'
import {
  CITIES,
  CONFERENCES,
  FAMILIES,
  GIVEN,
  JOURNALS,
  PUBLISHERS,
  TITLE_HEADS,
  TITLE_OBJECTS,
  TITLE_PLACES,
  UNIVERSITIES,
} from './vocabulary.ts'

/** A generated list: its items as printed, and what a careful reader takes from each. */
export interface GeneratedList {
  readonly style: string
  readonly owner: string
  readonly items: readonly { readonly text: ReferenceText; readonly gold: Citation }[]
}

/** A list of `count` references in one style, with the noise of real lists. The same seed gives the same list. */
export function generateList(style: string, count: number, seed: number): GeneratedList {
  const random = createRandom(seed)
  const owner = person(random)
  const noise: Noise = {
    marks: random() < 0.75,
    bold: random() < 0.5,
    numbered: random() < 0.3,
    damage: random() < 0.15,
    links: random() < 0.3,
  }
  const items = Array.from({ length: count }, (_, index) => {
    const citation = randomCitation(random, owner)
    const parts = formatReference(citation, style, { owner: [`${owner.given} ${owner.family}`] })
    return { text: print(parts, noise, random, count - index), gold: restrict(citation, parts, style) }
  })
  return { style, owner: `${owner.given} ${owner.family}`, items }
}

/** A generator of numbers in [0, 1): mulberry32. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

interface Noise {
  readonly marks: boolean
  readonly bold: boolean
  readonly numbered: boolean
  readonly damage: boolean
  readonly links: boolean
}

interface Person {
  readonly given: string
  readonly family: string
}

function pick<T>(random: () => number, values: readonly T[]): T {
  const value = values[Math.floor(random() * values.length)]
  if (value === undefined) throw new RangeError('nothing to pick from')
  return value
}

function person(random: () => number): Person {
  const given =
    random() < 0.3
      ? `${pick(random, GIVEN)} ${pick(random, GIVEN).charAt(0)}.`
      : random() < 0.1
        ? `${pick(random, GIVEN)}-${pick(random, GIVEN)}`
        : pick(random, GIVEN)
  const family =
    random() < 0.12
      ? `${pick(random, ['van der', 'de', 'von', 'de la', 'van'])} ${pick(random, FAMILIES)}`
      : random() < 0.12
        ? `${pick(random, FAMILIES)}-${pick(random, FAMILIES)}`
        : pick(random, FAMILIES)
  return { given, family }
}

const TYPES: readonly CitationType[] = [
  'article-journal',
  'article-journal',
  'article-journal',
  'article-journal',
  'paper-conference',
  'paper-conference',
  'chapter',
  'chapter',
  'book',
  'thesis',
  'report',
  'article',
]

function randomCitation(random: () => number, owner: Person): Citation {
  const type = pick(random, TYPES)
  const count = 1 + Math.floor(random() * random() * 8)
  const at = Math.floor(random() * count)
  const author: CitationName[] = Array.from({ length: type === 'thesis' ? 1 : count }, (_, index) =>
    index === at || type === 'thesis' ? owner : person(random),
  )
  const year = 1985 + Math.floor(random() * 40)
  const base: Citation = { type, title: title(random), author, issued: { 'date-parts': [[year]] } }
  const first = 1 + Math.floor(random() * 900)
  const page = `${first}-${first + 2 + Math.floor(random() * 30)}`
  if (type === 'article-journal') {
    const journal: Citation = { ...base, 'container-title': pick(random, JOURNALS) }
    if (random() < 0.06)
      return { ...without(journal, 'issued'), status: pick(random, ['in press', 'forthcoming', 'accepted']) }
    journal.volume = String(1 + Math.floor(random() * 300))
    if (random() < 0.7) journal.issue = String(1 + Math.floor(random() * 24))
    if (random() < 0.85) journal.page = page
    if (random() < 0.5)
      journal.DOI = `10.5555/${pick(random, ['abc', 'xj', 's0042', 'jrn'])}.${year}.${Math.floor(random() * 99999)}`
    return journal
  }
  const publisher = pick(random, PUBLISHERS)
  const place = pick(random, CITIES)
  if (type === 'paper-conference')
    return {
      ...base,
      'container-title': pick(random, CONFERENCES),
      page,
      ...(random() < 0.4 ? { publisher } : {}),
      ...(random() < 0.3 ? { 'event-place': place } : {}),
    }
  if (type === 'chapter') {
    const editor = Array.from({ length: 1 + Math.floor(random() * 2) }, () => person(random))
    return {
      ...base,
      'container-title': title(random).replace(/\?$/, ''),
      editor,
      page,
      publisher,
      'publisher-place': place,
      ...(random() < 0.15 ? { edition: '2nd' } : {}),
    }
  }
  if (type === 'book') return { ...base, publisher, 'publisher-place': place }
  if (type === 'thesis')
    return {
      ...base,
      genre: pick(random, ['PhD thesis', 'Doctoral dissertation', 'Master’s thesis']),
      publisher: pick(random, UNIVERSITIES),
    }
  if (type === 'report')
    return {
      ...base,
      genre: pick(random, ['Technical Report', 'Working Paper']),
      number: `${pick(random, ['TR', 'WP'])}-${year}-${Math.floor(random() * 90) + 10}`,
      publisher: pick(random, UNIVERSITIES),
    }
  return {
    ...base,
    publisher: 'arXiv',
    number: `${String(year % 100).padStart(2, '0')}${String(1 + Math.floor(random() * 12)).padStart(2, '0')}.${10000 + Math.floor(random() * 80000)}`,
    DOI: `10.5555/arxiv.${Math.floor(random() * 99999)}`,
  }
}

function without(citation: Citation, key: 'issued'): Citation {
  const { [key]: _, ...rest } = citation
  return rest
}

function title(random: () => number): string {
  const head = pick(random, TITLE_HEADS)
  const object = pick(random, TITLE_OBJECTS)
  const place = pick(random, TITLE_PLACES)
  const shape = random()
  if (shape < 0.35) return `${head} ${object} ${place}`
  if (shape < 0.6) return `${capital(object)}: ${head.toLowerCase()} ${pick(random, TITLE_OBJECTS)} ${place}`
  if (shape < 0.75) return `Does ${object} matter ${place}?`
  return `${head} ${object}, ${pick(random, TITLE_OBJECTS)} and ${pick(random, TITLE_OBJECTS)}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Set the pieces as text with marks, with what lists and extraction do to them. */
function print(
  parts: readonly FormattedPart[],
  noise: Noise,
  random: () => number,
  number: number,
): ReferenceText {
  let text = noise.numbered ? `[${number}] ` : ''
  const marks: Mark[] = []
  for (const part of parts) {
    const start = text.length
    text += part.text
    if (noise.marks && part.emphasis === true) marks.push({ kind: 'emphasis', start, end: text.length })
    if (noise.marks && part.strong === true) marks.push({ kind: 'strong', start, end: text.length })
    if (noise.bold && part.owner === true) marks.push({ kind: 'strong', start, end: text.length })
    if (noise.links && part.url !== undefined && part.url === part.text)
      marks.push({ kind: 'link', start, end: text.length, url: part.url })
  }
  if (noise.damage && random() < 0.3) text = text.replace(/“|”/g, '"').replace(/–/g, '-')
  return { text, marks: merge(marks) }
}

/** Pieces in the same italics that touch are one mark. */
function merge(marks: readonly Mark[]): Mark[] {
  const merged: Mark[] = []
  for (const mark of marks) {
    const last = merged.at(-1)
    if (last !== undefined && last.kind === mark.kind && last.end === mark.start && mark.kind === 'emphasis')
      merged[merged.length - 1] = { ...last, end: mark.end }
    else merged.push(mark)
  }
  return merged
}

/** Keep what the style prints: a field that is not on the page cannot be read. */
function restrict(citation: Citation, parts: readonly FormattedPart[], style: string): Citation {
  const printed = new Set(parts.map((part) => part.field))
  const kept = Object.entries(citation).filter(([key]) => printed.has(key))
  const gold: Citation = { ...Object.fromEntries(kept), type: citation.type }
  const shown = parts.filter(
    (part) => part.field === 'author' && !/^[\s,;&.]*(?:and|und|et al\.?)?[\s,.]*$/.test(part.text),
  ).length
  if (citation.author !== undefined && shown < citation.author.length && style !== 'apa')
    gold.author = citation.author.slice(0, shown)
  const literal = parts
    .filter((part) => part.field === undefined)
    .map((part) => part.text)
    .join('')
  if (/arxiv:|preprint at/i.test(literal) && citation.publisher === 'arXiv') gold.publisher = 'arXiv'
  if (literal.includes('[Preprint]')) gold.genre = 'Preprint'
  return gold
}
