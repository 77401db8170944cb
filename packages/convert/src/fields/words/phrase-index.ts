import { fold } from '../../languages/fold.ts'

/** Words and phrases of a kind, by their first word; stems and the ends of compounds apart. */
export interface PhraseIndex {
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>
  readonly stems: ReadonlySet<string>
  /** Long words that also end compounds: `Universitätsklinikum`, `Onderzoeksinstituut`. */
  readonly endings: ReadonlySet<string>
}

export interface PhraseHit {
  readonly phrase: string
  /** The place of its first word, and the number of its words. */
  readonly at: number
  readonly words: number
}

const SHORTEST_ENDING = 7

/** Prepare word lists for `phraseHits`; a word that ends in `*` is a stem. */
export function phraseIndex(lists: readonly (readonly string[])[]): PhraseIndex {
  const phrases = new Map<string, (readonly string[])[]>()
  const stems = new Set<string>()
  const endings = new Set<string>()
  for (const text of lists.flat()) {
    const words = fold(text).split(' ').filter(Boolean)
    const [first] = words
    if (first === undefined) continue
    if (text.endsWith('*') && words.length === 1) stems.add(first)
    const others = phrases.get(first) ?? []
    others.push(words)
    phrases.set(first, others)
    if (words.length === 1 && first.length >= SHORTEST_ENDING) endings.add(first)
  }
  for (const others of phrases.values()) others.sort((a, b) => b.length - a.length)
  return { phrases, stems, endings }
}

/** Find the phrases of an index in folded words, the longest at each place, without overlap. */
export function phraseHits(index: PhraseIndex, words: readonly string[]): PhraseHit[] {
  const hits: PhraseHit[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const phrase = index.phrases
      .get(word)
      ?.find((parts) => parts.every((part, offset) => words[at + offset] === part))
    if (phrase !== undefined) {
      hits.push({ phrase: phrase.join(' '), at, words: phrase.length })
      at += phrase.length - 1
    } else if (isCompound(index, word)) hits.push({ phrase: word, at, words: 1 })
  }
  return hits
}

function isCompound(index: PhraseIndex, word: string): boolean {
  for (let length = 3; length < word.length; length += 1) {
    if (index.stems.has(word.slice(0, length))) return true
    if (length >= 3 && index.endings.has(word.slice(length))) return true
  }
  return false
}
