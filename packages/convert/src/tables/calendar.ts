import { CALENDAR_WORDS } from '../fields/dates/calendar-words.ts'
import { tokenize } from '../fields/dates/token.ts'
import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'

const KINDS = [
  'month',
  'season',
  'winter-term',
  'summer-term',
  'present',
  'since',
  'until',
  'between',
  'expected',
  'unknown',
  'link',
  'and',
  'article',
  'session',
  'from',
  'amid',
  'onward',
  'academic',
] as const

export type WordKind = (typeof KINDS)[number]

export interface Word {
  readonly kind: WordKind
  /** The month, 1 to 12. */
  readonly month?: number
  /** The month is a whole name, no abbreviation. */
  readonly whole?: boolean
  /** The language prints the word with a capital. */
  readonly capital?: boolean
  /** The words and marks it is made of. */
  readonly parts: readonly string[]
}

/** Calendar words and phrases by their first words, the longest first. */
export const CALENDAR: ReadonlyMap<string, readonly Word[]> = calendar(languages)

function calendar(sources: readonly Language[]): Map<string, Word[]> {
  const lexicon = new Map<string, Word[]>()
  const add = (kind: WordKind, texts: readonly string[], more: Partial<Word> = {}): void => {
    for (const text of texts) {
      const parts = partsOf(text)
      const [first] = parts
      if (first === undefined || /[0-9]/u.test(text)) continue
      const words = lexicon.get(first) ?? []
      words.push({ kind, parts, ...more })
      lexicon.set(first, words)
    }
  }
  for (const { code, calendar } of sources) {
    const capital = code === 'en' || code === 'de'
    for (const [index, names] of calendar.months.entries()) {
      const length = Math.max(...names.map((name) => name.length))
      for (const name of names)
        add('month', [name], { month: index + 1, whole: name.length === length, capital })
    }
    for (const names of Object.values(calendar.seasons)) add('season', names)
    add('winter-term', calendar.terms.winter)
    add('summer-term', calendar.terms.summer)
    add('present', calendar.present)
    add('since', calendar.since)
    add('until', calendar.until)
    add('between', calendar.between)
    add('expected', calendar.expected)
    add('unknown', calendar.unknown ?? [])
  }
  for (const kind of KINDS) add(kind, CALENDAR_WORDS[kind] ?? [])
  for (const words of lexicon.values()) words.sort((a, b) => b.parts.length - a.parts.length)
  return lexicon
}

function partsOf(text: string): string[] {
  return tokenize(text)
    .filter((token) => token.kind !== 'space')
    .map((token) => (token.text === '’' ? "'" : token.folded))
}
