import { foldWord } from './fold-word.ts'

interface Phrase {
  readonly words: readonly string[]
  /** Which of the words are stems. */
  readonly stems: readonly boolean[]
}

/** Words and phrases of a kind, by their first word or stem. */
export interface PhraseIndex {
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  /** Long words that also end compounds: `Universitätsklinikum`, `Onderzoeksinstituut`. */
  readonly endings: ReadonlySet<string>
}

export interface PhraseHit {
  readonly phrase: string
  /** The place of its first word, and the number of its words. */
  readonly at: number
  readonly words: number
}

const SHORTEST_STEM = 3
const SHORTEST_ENDING = 6
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
    .filter((word) => word.length >= SHORTEST_ENDING && !word.includes(' '))
  return { phrases, endings: new Set(endings) }
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
  let longest: number | undefined
  for (let length = SHORTEST_STEM; length <= Math.max(word.length, SHORTEST_STEM); length += 1) {
    const start = length >= word.length ? word : word.slice(0, length)
    for (const phrase of index.phrases.get(start) ?? []) {
      if (phrase.words.length > (longest ?? 0) && matches(phrase, words, at)) longest = phrase.words.length
    }
  }
  return longest ?? (isPlural(index, word) || endsCompound(index, word) ? 1 : undefined)
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
  for (let start = 3; start <= word.length - SHORTEST_ENDING; start += 1) {
    if (index.endings.has(word.slice(start))) return true
  }
  return false
}

function phraseOf(text: string): Phrase {
  if (SIMPLE.test(text)) return { words: text.split(' '), stems: NO_STEMS }
  const parts = Array.from(text.matchAll(WORD), ([, word = '', star]) => ({
    word: foldWord(word),
    isStem: star === '*',
  }))
  return { words: parts.map((part) => part.word), stems: parts.map((part) => part.isStem) }
}
