/** A phrase of the lexicon found in a text. */
export interface FoundPhrase<Tag extends string> {
  readonly tag: Tag
  readonly index: number
  readonly length: number
}

interface Phrase<Tag extends string> {
  readonly words: readonly string[]
  readonly tag: Tag
}

/** Phrases by their first words, the longest first, and stems. */
export interface PhraseTable<Tag extends string> {
  readonly byFirst: ReadonlyMap<string, readonly Phrase<Tag>[]>
  readonly stems: readonly Phrase<Tag>[]
}

const SHORTEST_MODIFIER = 4
const SHORTEST_HEAD = 7

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.&/-]*/gu

/** Make phrases ready for `findPhrases`; a phrase may end in a stem (`mitglied*`). */
export function phraseTable<Tag extends string>(
  lists: Iterable<readonly [Tag, readonly string[]]>,
): PhraseTable<Tag> {
  const byFirst = new Map<string, Phrase<Tag>[]>()
  const stems: Phrase<Tag>[] = []
  for (const [tag, phrases] of lists) {
    for (const phrase of phrases) {
      const words = wordsOf(phrase).map(({ word }) => word)
      const [first] = words
      if (first === undefined) continue
      if (phrase.endsWith('*') && words.length === 1) {
        stems.push({ words, tag })
        continue
      }
      const list = byFirst.get(first) ?? []
      list.push({ words: phrase.endsWith('*') ? [...words.slice(0, -1), `${words.at(-1)}*`] : words, tag })
      byFirst.set(first, list)
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  return { byFirst, stems }
}

/**
 * Find the phrases of a table in a text, longest first, not overlapping.
 *
 * Words are compared whole, without case and final stops.
 */
export function findPhrases<Tag extends string>(
  { byFirst, stems }: PhraseTable<Tag>,
  text: string,
): FoundPhrase<Tag>[] {
  const words = wordsOf(text)
  const found: FoundPhrase<Tag>[] = []
  for (let at = 0; at < words.length; at += 1) {
    const start = words[at]
    if (!start) break
    const phrase =
      byFirst.get(start.word)?.find((candidate) => matches(candidate, words, at)) ??
      compoundOf(start.word, byFirst) ??
      stems.find((stem) => start.word.startsWith(stem.words[0] ?? ' '))
    const last = phrase && words[at + phrase.words.length - 1]
    if (!phrase || !last) continue
    found.push({ tag: phrase.tag, index: start.index, length: last.index + last.length - start.index })
    at += phrase.words.length - 1
  }
  return found
}

/** The last part of a compound carries its meaning: `Studiengangkoordinatorin`, `Gleichstellungskommission`. */
function compoundOf<Tag extends string>(
  word: string,
  byFirst: ReadonlyMap<string, readonly Phrase<Tag>[]>,
): Phrase<Tag> | undefined {
  for (let from = SHORTEST_MODIFIER; from <= word.length - SHORTEST_HEAD; from += 1) {
    const phrase = byFirst.get(word.slice(from))?.find((candidate) => candidate.words.length === 1)
    if (phrase) return phrase
  }
  return undefined
}

function matches(phrase: Phrase<string>, words: readonly { word: string }[], at: number): boolean {
  return phrase.words.every((word, index) => {
    const found = words[at + index]?.word
    return word.endsWith('*') ? found?.startsWith(word.slice(0, -1)) : found === word
  })
}

function wordsOf(text: string): { word: string; index: number; length: number }[] {
  return [...text.matchAll(WORD)].map(({ index, 0: printed }) => {
    const bare = printed.replace(/[.'’/&-]{1,4}$/u, '')
    return { word: bare.toLowerCase().replaceAll('’', "'"), index, length: bare.length }
  })
}
