import { WORD_WEIGHTS } from '../tables/word-weights.ts'

/**
 * The language of a section (BCP 47), from its function words, the words of its headings and labels, and letters that
 * few languages use; undefined where these say too little or point to two languages alike.
 */
export function detectLanguage(text: string): string | undefined {
  const scores = new Map<string, number>()
  for (const word of text
    .slice(0, MAX_LENGTH)
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []) {
    for (const [code, weight] of WORD_WEIGHTS.get(word) ?? []) add(scores, code, weight)
    for (const letter of word) {
      for (const code of letters.get(letter) ?? []) add(scores, code, LETTER_WEIGHT)
      if (letter >= FIRST_IDEOGRAPH)
        for (const [script, code, weight] of SCRIPTS) if (script.test(letter)) add(scores, code, weight)
    }
  }
  const [first, second] = [...scores].sort(([, a], [, b]) => b - a)
  if (first === undefined || first[1] < ENOUGH) return undefined
  return second !== undefined && second[1] > CLEAR * first[1] ? undefined : first[0]
}

/** A few thousand characters settle it, and a section can be megabytes long. */
const MAX_LENGTH = 6000
const ENOUGH = 0.9
const CLEAR = 0.93
const LETTER_WEIGHT = 0.3

/** Scripts that tell a language by themselves; kana stands among Chinese characters in Japanese only. */
const SCRIPTS: readonly (readonly [RegExp, string, number])[] = [
  [/\p{Script=Han}/u, 'zh', 0.1],
  [/\p{Script=Han}/u, 'ja', 0.05],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja', 0.3],
]
const FIRST_IDEOGRAPH = '\u3000'

const letters: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    ß: ['de'],
    ä: ['de', 'sv', 'fi'],
    ö: ['de', 'sv', 'fi'],
    ü: ['de'],
    ñ: ['es'],
    ã: ['pt'],
    õ: ['pt'],
    ç: ['fr', 'pt'],
    œ: ['fr'],
    è: ['fr', 'it'],
    ê: ['fr', 'pt'],
    à: ['fr', 'it'],
    ò: ['it'],
    ù: ['fr', 'it'],
    î: ['fr'],
    û: ['fr'],
    í: ['es', 'pt', 'cs'],
    ó: ['es', 'pl'],
    å: ['sv', 'da', 'nb'],
    æ: ['da', 'nb'],
    ø: ['da', 'nb'],
    ą: ['pl'],
    ę: ['pl'],
    ł: ['pl'],
    ś: ['pl'],
    ż: ['pl'],
    ř: ['cs'],
    ě: ['cs'],
    ů: ['cs'],
    š: ['cs'],
    č: ['cs'],
    ğ: ['tr'],
    ş: ['tr'],
    ı: ['tr'],
    ы: ['ru'],
    э: ['ru'],
  }),
)

function add(scores: Map<string, number>, code: string, weight: number): void {
  scores.set(code, (scores.get(code) ?? 0) + weight)
}
