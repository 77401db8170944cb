import { COMPOUND_FAMILIES } from '../lexicon/name-words.ts'
import type { ReadPerson } from './read-person.ts'
import type { NameToken } from './tokens.ts'

/** Names in Han, Kana or Hangul: the family name is the first character, or two of them. */
export function readHan(token: NameToken, index: number): ReadPerson | undefined {
  const characters = [...token.text]
  if (characters.length < 2 || characters.length > 5) return undefined
  const compound = characters.length > 3 || COMPOUND_FAMILIES.has(characters.slice(0, 2).join(''))
  const cut = compound && characters.length > 2 ? 2 : 1
  return {
    name: { family: characters.slice(0, cut).join(''), given: characters.slice(cut).join('') },
    next: index + 1,
    initials: false,
  }
}
