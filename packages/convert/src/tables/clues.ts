import { languages } from '../languages/index.ts'
import type { Clue } from '../languages/language.ts'

/** The words of each clue, in all languages. */
export const CLUES: ReadonlyMap<Clue, ReadonlySet<string>> = new Map(
  languages
    .flatMap((language) => Object.keys(language.clues) as Clue[])
    .map((clue) => [clue, new Set(languages.flatMap((language) => language.clues[clue] ?? []))]),
)
