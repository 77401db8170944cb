import { fold } from './fold.ts'
import type { Language } from './language.ts'
import type { SectionKind } from './section-kind.ts'

/** The lexicon of one language, folded. */
export interface HeadingIndex {
  code: string
  /** Whole headings. */
  headings: ReadonlyMap<string, SectionKind>
  /** Whole headings of several words, without their spaces. */
  compact: ReadonlyMap<string, SectionKind>
  /** What may be found inside a heading, beside headings of several words. */
  keywords: ReadonlyMap<string, SectionKind>
  /** How many words the longest phrase has that begins with a word and may be found inside a heading. */
  reach: ReadonlyMap<string, number>
  /** Single keywords that may end a compound, longest first, by their last letters. */
  endings: ReadonlyMap<string, readonly (readonly [string, SectionKind])[]>
  conjunctions: ReadonlySet<string>
  qualifiers: ReadonlySet<string>
  stopwords: ReadonlySet<string>
  /** Words that mark a heading as the name of an organisation or of a post. */
  names: ReadonlySet<string>
  headFirst: boolean
}

const writtenOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa' }

/** How many letters at the end tell compound endings apart; none is shorter. */
export const ENDING_LETTERS: number = 5

/** Fold the lexicon of one language, and make it ready for looking headings up. */
export function headingIndex(language: Language): HeadingIndex {
  const conjunctions = new Set(language.conjunctions.map(fold))
  const headings = kinds(withTitles(language), conjunctions)
  const keywords = kinds(language.keywords, conjunctions)
  const longHeadings = [...headings].filter(([phrase]) => phrase.includes(' '))
  return {
    code: language.code,
    headings,
    compact: new Map(longHeadings.map(([phrase, kind]) => [phrase.replaceAll(' ', ''), kind])),
    keywords,
    reach: reachOf([...longHeadings, ...keywords].map(([phrase]) => phrase)),
    endings: language.grammar.compounds ? compoundEndings(keywords) : new Map(),
    conjunctions,
    qualifiers: new Set(language.qualifiers.map(fold)),
    stopwords: new Set(language.stopwords.map(fold)),
    names: new Set([...language.organisations, ...language.departments, ...language.positions].map(fold)),
    headFirst: language.grammar.head === 'first',
  }
}

/** The titles of the document say as little of the person as its other remarks on itself. */
function withTitles({ headings, documentTitles }: Language): Language['headings'] {
  return { ...headings, ignored: [...(headings.ignored ?? []), ...documentTitles] }
}

function kinds(
  table: Readonly<Partial<Record<SectionKind, readonly string[]>>>,
  conjunctions: ReadonlySet<string>,
): Map<string, SectionKind> {
  const index = new Map<string, SectionKind>()
  for (const [kind, phrases] of Object.entries(table) as [SectionKind, readonly string[]][]) {
    for (const phrase of phrases.flatMap(spellings)) {
      const key = withoutConjunctions(fold(phrase), conjunctions)
      if (!index.has(key)) index.set(key, kind)
    }
  }
  return index
}

/** A folded phrase without the conjunctions of a language, and without `&`. */
export function withoutConjunctions(folded: string, conjunctions: ReadonlySet<string>): string {
  return folded
    .split(' ')
    .filter((word) => word !== '&' && !conjunctions.has(word))
    .join(' ')
}

/** Umlauts and rings are also written out where the letters are missing. */
function spellings(phrase: string): string[] {
  const written = phrase.replace(/[äöüå]/g, (letter) => writtenOut[letter] ?? letter)
  return written === phrase ? [phrase] : [phrase, written]
}

function reachOf(phrases: readonly string[]): Map<string, number> {
  const reach = new Map<string, number>()
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    const [first = ''] = words
    if (words.length > (reach.get(first) ?? 0)) reach.set(first, words.length)
  }
  return reach
}

function compoundEndings(
  keywords: ReadonlyMap<string, SectionKind>,
): Map<string, (readonly [string, SectionKind])[]> {
  const endings = new Map<string, (readonly [string, SectionKind])[]>()
  const single = [...keywords].filter(([phrase]) => phrase.length >= ENDING_LETTERS && !phrase.includes(' '))
  for (const ending of single.sort(([a], [b]) => b.length - a.length)) {
    const key = ending[0].slice(-ENDING_LETTERS)
    endings.set(key, [...(endings.get(key) ?? []), ending])
  }
  return endings
}
