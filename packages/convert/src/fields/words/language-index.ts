import { languages } from '../../languages/index.ts'
import type { Language } from '../../languages/language.ts'
import { type PhraseIndex, phraseIndex } from './phrase-index.ts'

/** Languages that write compounds as one word, or all words as one: `Universitätsklinikum`, `onderzoeksinstituut`, `东京大学`. */
const COMPOUNDING = new Set(['de', 'nl', 'da', 'nb', 'sv', 'fi', 'zh', 'ja'])

/** The index of a list of words in all languages, and further words. */
export function languageIndex(
  list: (language: Language) => readonly string[],
  more: readonly string[] = [],
): PhraseIndex {
  const compounding = languages.filter((language) => COMPOUNDING.has(language.code))
  return phraseIndex([...languages.flatMap(list), ...more], compounding.flatMap(list))
}
