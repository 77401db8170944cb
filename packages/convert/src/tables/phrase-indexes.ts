import { MORE_DEGREES } from '../fields/degrees/more-degrees.ts'
import { type PhraseIndex, phraseIndex } from '../fields/words/phrase-index.ts'
import { languages } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import { phrases } from '../languages/phrases.ts'
import { GRADE_LABELS } from './words.ts'

/** Languages that write compounds as one word, or all words as one: `Universitätsklinikum`, `onderzoeksinstituut`, `东京大学`. */
const COMPOUNDING = new Set(['de', 'nl', 'da', 'nb', 'sv', 'fi', 'zh', 'ja'])
/** In languages that have no list, forms of companies, and companies that have research of their own. */
const OTHER_ORGANISATIONS: readonly string[] = phrases`universi*, institut*, akademy, akadeemia, yliopisto, uniwersytet,
  univerzit*, egyetem, politechnika, politecnic*, polytech*, sveučilište, universitet*, üniversitesi, ab, oy, oyj, asa, sa, spa,
  s.p.a., srl, bv, nv, b.v., n.v., pty, labs, google, deepmind, microsoft, ibm, apple, facebook, amazon, intel, nvidia,
  siemens, bosch, basf, novartis, pfizer, astrazeneca, openai, huawei, samsung, sony, airbus, boeing, philips, asml, ericsson, nokia,
  springer, elsevier, wiley, united nations, unesco, unicef, oecd, reuters, bbc`

export const ORGANISATIONS: PhraseIndex = languageIndex(
  (language) => language.organisations,
  OTHER_ORGANISATIONS,
)
export const DEPARTMENTS: PhraseIndex = languageIndex((language) => language.departments)
export const POSITIONS: PhraseIndex = languageIndex((language) => language.positions)
export const DEGREES: PhraseIndex = languageIndex((language) => language.degrees, MORE_DEGREES)
/** Without the words that label a grade: `Note`, `Prädikat`. */
export const HONOURS: PhraseIndex = languageIndex((language) =>
  language.honours.filter((phrase) => !GRADE_LABELS.includes(phrase) && !phrase.endsWith('(1')),
)
export const LANGUAGE_NAMES: PhraseIndex = languageIndex((language) => language.languageNames)
export const FLUENCY: PhraseIndex = languageIndex((language) => language.fluency)

/** The index of a list of words in all languages, and further words. */
function languageIndex(
  list: (language: Language) => readonly string[],
  more: readonly string[] = [],
): PhraseIndex {
  const compounding = languages.filter((language) => COMPOUNDING.has(language.code))
  return phraseIndex([...languages.flatMap(list), ...more], compounding.flatMap(list))
}
