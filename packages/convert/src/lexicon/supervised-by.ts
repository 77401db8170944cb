import { PARTNER_WORDS, PREPOSITIONS_OF_EMPLOYER, SUPERVISED_BY } from '../tables/words.ts'

const PHRASES = patternOf(SUPERVISED_BY)
/** What stands before a supervisor only where the name has a title: `with Prof. Holm`, `bei Prof. Holm`. */
const BEFORE_TITLE = patternOf([...PARTNER_WORDS, ...PREPOSITIONS_OF_EMPLOYER])

/** Phrases that introduce supervisors without a colon, with the space behind them; the names follow. */
export const SUPERVISION: RegExp = new RegExp(
  `(?<!\\p{L})(?:(?:${PHRASES})(?:['’]|(?!\\p{L}):?\\s*)|(?:${BEFORE_TITLE})\\s+(?=(?:prof|dr|pr)\\b))`,
  'giu',
)

function patternOf(words: readonly string[]): string {
  return words.map((word) => word.replaceAll('.', '\\.').replace(/'$/u, '')).join('|')
}
