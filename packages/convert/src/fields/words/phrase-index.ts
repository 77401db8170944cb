import { foldWord } from './fold-word.ts'

interface Phrase {
  readonly words: readonly string[]
  /** Which of the words are stems. */
  readonly stems: readonly boolean[]
}

/** Words and phrases of a kind, by their first word or stem. */
export interface PhraseIndex {
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  /** The lengths of the stems that phrases begin with, by their first letters. */
  readonly stemLengths: ReadonlyMap<string, ReadonlySet<number>>
  /** Long words that also end compounds, by their last letters: `Universitätsklinikum`, `Onderzoeksinstituut`. */
  readonly endings: ReadonlyMap<string, readonly string[]>
}

export interface PhraseHit {
  readonly phrase: string
  /** The place of its first word, and the number of its words. */
  readonly at: number
  readonly words: number
}

const SHORTEST_STEM = 3
const SHORTEST_ENDING = 6
/** The first part of a compound. */
const SHORTEST_MODIFIER = 3
const LONGEST_IDEOGRAPHIC = 6
const FIRST_KANA = '\u3040'
const SHORTEST_PLURAL = 6
const LONGEST_WORD = 50
const SIMPLE = /^[a-z]+(?: [a-z]+){0,9}$/u
const WORD = /([\p{L}\p{N}][\p{L}\p{M}\p{N}]*|&)(?:['’]s(?![\p{L}\p{N}]))?(\*)?/gu
const NO_STEMS: readonly boolean[] = []

/** Prepare phrases for `phraseHits`; a word that ends in `*` is a stem, and single words of `compounding` also end compounds. */
export function phraseIndex(texts: readonly string[], compounding: readonly string[] = []): PhraseIndex {
  const phrases = new Map<string, Phrase[]>()
  for (const text of new Set(texts)) {
    const phrase = phraseOf(text)
    const [first] = phrase.words
    if (first === undefined) continue
    const others = phrases.get(first) ?? []
    others.push(phrase)
    phrases.set(first, others)
  }
  for (const others of phrases.values()) others.sort((a, b) => b.words.length - a.words.length)
  const endings = compounding
    .map(foldWord)
    .filter((word) => word.length >= shortestEnding(word) && !word.includes(' '))
  return {
    phrases,
    stemLengths: stemLengthsOf([...phrases.values()].flat()),
    endings: Map.groupBy(endings, (word) => word.slice(-SHORTEST_ENDING)),
  }
}

function stemLengthsOf(phrases: readonly Phrase[]): Map<string, Set<number>> {
  const stems = phrases.flatMap(({ words: [first = ''], stems: [isStem] }) =>
    isStem === true ? [first] : [],
  )
  const byLetters = Map.groupBy(stems, (stem) => stem.slice(0, SHORTEST_STEM))
  return new Map(
    [...byLetters].map(([letters, group]) => [letters, new Set(group.map((stem) => stem.length))]),
  )
}

/** Find the phrases of an index in folded words, the longest at each place, without overlap. */
export function phraseHits(index: PhraseIndex, words: readonly string[]): PhraseHit[] {
  const hits: PhraseHit[] = []
  for (let at = 0; at < words.length; at += 1) {
    const found = phraseAt(index, words, at)
    if (found === undefined) continue
    hits.push({ phrase: words.slice(at, at + found).join(' '), at, words: found })
    at += found - 1
  }
  return hits
}

/** How many words the longest phrase at a place has. */
function phraseAt(index: PhraseIndex, words: readonly string[], at: number): number | undefined {
  const word = (words[at] ?? '').slice(0, LONGEST_WORD)
  let longest = longestOf(index.phrases.get(word), words, at)
  for (const length of index.stemLengths.get(word.slice(0, SHORTEST_STEM)) ?? []) {
    if (length < word.length)
      longest = Math.max(longest, longestOf(index.phrases.get(word.slice(0, length)), words, at))
  }
  if (longest > 0) return longest
  return isPlural(index, word) || endsCompound(index, word) ? 1 : undefined
}

/** Phrases of one beginning are sorted, the longest first. */
function longestOf(phrases: readonly Phrase[] | undefined, words: readonly string[], at: number): number {
  return phrases?.find((phrase) => matches(phrase, words, at))?.words.length ?? 0
}

function matches(phrase: Phrase, words: readonly string[], at: number): boolean {
  return phrase.words.every((part, offset) => {
    const word = words[at + offset]
    return phrase.stems[offset] === true ? word?.startsWith(part) === true : word === part
  })
}

/** `Observatories`, `Hospitals`: the English plural of a single word. */
function isPlural(index: PhraseIndex, word: string): boolean {
  if (word.length < SHORTEST_PLURAL || !word.endsWith('s')) return false
  const singular = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  return index.phrases.get(singular)?.some((phrase) => phrase.words.length === 1) === true
}

function endsCompound(index: PhraseIndex, word: string): boolean {
  if (word.charAt(0) >= FIRST_KANA) return holdsWord(index, word)
  const endings = index.endings.get(word.slice(-SHORTEST_ENDING)) ?? []
  return endings.some((ending) => word.length >= ending.length + SHORTEST_MODIFIER && word.endsWith(ending))
}

/** Where words are written without spaces, one may stand anywhere: `神戸大学農学部`. */
function holdsWord(index: PhraseIndex, run: string): boolean {
  for (let start = 0; start < run.length; start += 1) {
    for (let length = 2; length <= LONGEST_IDEOGRAPHIC; length += 1) {
      const word = run.slice(start, start + length)
      if (index.endings.get(word)?.includes(word) === true) return true
    }
  }
  return false
}

/** Where a letter is a word, two make an ending. */
function shortestEnding(word: string): number {
  return word.charAt(0) >= FIRST_KANA ? 2 : SHORTEST_ENDING
}

function phraseOf(text: string): Phrase {
  if (SIMPLE.test(text)) return { words: text.split(' '), stems: NO_STEMS }
  const parts = Array.from(text.matchAll(WORD), ([, word = '', star]) => ({
    word: foldWord(word),
    isStem: star === '*',
  }))
  return { words: parts.map((part) => part.word), stems: parts.map((part) => part.isStem) }
}
